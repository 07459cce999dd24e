import { ProtocolError } from '@suanpan/protocol/errors';
import { expect, it } from 'vitest';
import { nameFailure } from './name-failure.ts';

const subject = { app: 'sales', release: 'sales@1', step: 'mount', integrityOf: () => 'sha384-of-the-manifest' } as const;
const answer = async (): Promise<Response> => new Response('tampered', { headers: { 'content-type': 'text/javascript' } });
const address = 'http://localhost/releases/sales@1/late.js';

it.each(['Failed to fetch dynamically imported module: ', "'sales' died in status MOUNTING: error loading dynamically imported module: "])(
  'nameFailure() looks into the late import that "%s" tells of',
  async (text) => {
    const named = await nameFailure(subject, new TypeError(text + address), answer);
    expect(named).toMatchObject({ code: 'SP-LOAD-004', facts: { file: address } });
  },
);

it('nameFailure() gives what an app throws a code, and leaves the one that an error has', async () => {
  expect(await nameFailure(subject, new Error('no'), answer)).toMatchObject({ code: 'SP-LOAD-005', facts: { error: 'Error: no' } });
  const coded = new ProtocolError('SP-LOAD-002', 'Cannot mount');
  expect(await nameFailure(subject, coded, answer)).toBe(coded);
});
