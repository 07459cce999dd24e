import { expect, it } from 'vitest';
import { parseLsn, readToken, writeToken } from './consistency-token.ts';

it('a position comes back from its token as it was', () => {
  for (const lsn of ['0/0', '16/B374D848', 'FFFFFFFF/FFFFFFFF']) {
    const position = { shard: '2', timeline: 3, lsn: parseLsn(lsn) };
    expect(readToken(writeToken(position))).toEqual(position);
    expect(writeToken(position)).toBe(`2.3.${lsn}`);
  }
});

it('positions compare as the log grows', () => {
  expect(parseLsn('1/0') > parseLsn('0/FFFFFFFF')).toBe(true);
});

it('what is no token is none', () => {
  for (const text of [null, '', '1', '1.2', '1.2.3', '1.x.0/0', '1.1.0/0; DROP', '1.1.123456789/0', `${'s'.repeat(41)}.1.0/0`])
    expect(readToken(text), String(text)).toBeNull();
});
