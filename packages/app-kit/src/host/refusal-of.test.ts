import { ProtocolError } from '@suanpan/protocol/errors';
import { expect, it } from 'vitest';
import { refusalOf } from './refusal-of.ts';

it('refusalOf() tells a refusal from every other failure', () => {
  expect(
    refusalOf(new ProtocolError('SP-MSG-006', 'Cannot ask "customers.pick": it was refused', { facts: { reason: 'cancelled' } })),
  ).toBe('cancelled');
  expect(refusalOf(new ProtocolError('SP-MSG-004', 'Cannot ask "customers.pick": nobody answers it'))).toBeNull();
  expect(refusalOf('cancelled')).toBeNull();
});
