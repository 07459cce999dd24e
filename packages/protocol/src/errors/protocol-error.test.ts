import { expect, it } from 'vitest';
import { ProtocolError, isProtocolError } from './protocol-error.ts';

it('ProtocolError says what, the facts and what to do next', () => {
  const error = new ProtocolError('SP-LOAD-004', 'Cannot load the app "sales": its entry did not match its integrity', {
    facts: { release: 'sales@1.4.2-3f9c2a1b', expected: 'sha384-a' },
  });
  expect(error.message.split('\n')).toEqual([
    'SP-LOAD-004  Cannot load the app "sales": its entry did not match its integrity',
    '  release   sales@1.4.2-3f9c2a1b',
    '  expected  sha384-a',
    '  Publish the release again; if it was not you who changed the file, report it. See docs/protocol/errors.md#sp-load-004',
  ]);
});

it('ProtocolError keeps its cause', () => {
  const cause = new TypeError('x');
  expect(new ProtocolError('SP-LOAD-001', 'Cannot load', { cause }).cause).toBe(cause);
});

it('isProtocolError() knows its own and nothing else', () => {
  expect(isProtocolError(new ProtocolError('SP-LOAD-001', 'Cannot load'))).toBe(true);
  expect(isProtocolError(new Error('SP-LOAD-001'))).toBe(false);
});
