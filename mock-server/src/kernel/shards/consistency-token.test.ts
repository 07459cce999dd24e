import { expect, it } from 'vitest';
import { parseLsn, readToken, writeToken } from './consistency-token.ts';

it('a position comes back from its token as it was', () => {
  for (const lsn of ['0/0', '16/B374D848', 'FFFFFFFF/FFFFFFFF']) {
    const position = { epoch: 2, timeline: 3, lsn: parseLsn(lsn) };
    expect(readToken(writeToken(position))).toEqual(position);
  }
  expect(writeToken({ epoch: 1, timeline: 2, lsn: parseLsn('16/B374D848') })).toBe('00000001.00000002.00000016b374d848');
});

it('the later of two tokens is the greater text: moved, then promoted, then written', () => {
  const written = (epoch: number, timeline: number, lsn: bigint): string => writeToken({ epoch, timeline, lsn });
  const inOrder = [
    written(1, 1, 9n),
    written(1, 1, 16n),
    written(1, 1, 1n << 40n),
    written(1, 2, 5n),
    written(1, 11, 5n),
    written(2, 1, 1n),
  ];
  expect(inOrder.toSorted()).toEqual(inOrder);
});

it('what is no token is none', () => {
  for (const text of [null, '', '1.1.1', '00000001.00000001.0000000', `${'0'.repeat(8)}.${'0'.repeat(8)}.${'x'.repeat(16)}`])
    expect(readToken(text), String(text)).toBeNull();
});
