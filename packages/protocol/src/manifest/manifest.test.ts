import { describe, expect, it } from 'vitest';
import { ProtocolError } from '../errors/protocol-error.ts';
import { brokenManifests, salesManifest } from './manifest.examples.ts';
import { isReleaseManifest, parseReleaseManifest } from './manifest.ts';

describe('parseReleaseManifest()', () => {
  it('takes a manifest as the build writes it', () => {
    expect(parseReleaseManifest(salesManifest, 'release.json')).toEqual(salesManifest);
    expect(isReleaseManifest(salesManifest)).toBe(true);
  });

  it.each(brokenManifests)('refuses $why and names the field $field', ({ value, field }) => {
    const error = thrownBy(() => parseReleaseManifest(value, 'release.json'));
    expect(error.code).toBe('SP-REL-001');
    expect(Object.keys(error.facts)).toContain(field);
    expect(isReleaseManifest(value)).toBe(false);
  });

  it('lists every bad field in one error', () => {
    const error = thrownBy(() => parseReleaseManifest({ ...salesManifest, entry: '/x', scope: 7 }, 'release.json'));
    expect(Object.keys(error.facts)).toEqual(['entry', 'scope']);
  });

  it('refuses another protocol with a code of its own', () => {
    const error = thrownBy(() => parseReleaseManifest({ ...salesManifest, protocol: '2.0' }, 'release.json'));
    expect(error.code).toBe('SP-REL-002');
    expect(error.facts).toEqual({ spoken: '2.0', known: '1.0' });
  });

  it.each([null, 7, 'x', [], {}])('refuses %j', (value) => {
    expect(thrownBy(() => parseReleaseManifest(value, 'release.json')).code).toBe('SP-REL-001');
  });
});

function thrownBy(act: () => unknown): ProtocolError {
  try {
    act();
  } catch (error) {
    if (error instanceof ProtocolError) return error;
  }
  throw new Error('expected a ProtocolError');
}
