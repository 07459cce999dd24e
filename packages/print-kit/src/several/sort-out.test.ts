import { expect, it } from 'vitest';
import type { PrintableThing } from './print-source.ts';
import { byReason, sortOut, withoutUncounted } from './sort-out.ts';

const thing = (id: string, leftOut: string | null = null): PrintableThing => ({
  id,
  leftOut,
  describe: () => {
    throw new Error('It is not described here');
  },
});
const chosen = ['1', '2', '3', '4'].map((id) => ({ id, number: `XS-${id}` }));
const records = ['3', '2', '1'].map((id) => ({ id, times: Number(id), template: null, company: null }));
const things = [thing('3'), thing('2', '草稿'), thing('1'), thing('4')];

it('sortOut() keeps the order of the list, and names what is not printed with its reason', () => {
  const { printed, leftOut } = sortOut(chosen, { things, records });
  expect(printed.map(({ chosen: { number }, record: { times } }) => [number, times])).toEqual([
    ['XS-1', 1],
    ['XS-3', 3],
  ]);
  expect(leftOut.map(({ chosen: { number }, reason }) => [number, reason])).toEqual([
    ['XS-2', '草稿'],
    ['XS-4', null],
  ]);
});

it('byReason() names each reason once', () => {
  const leftOut = ['草稿', null, '草稿'].map((reason, index) => ({ chosen: { id: String(index), number: `XS-${index}` }, reason }));
  expect(byReason(leftOut)).toEqual([
    ['草稿', ['XS-0', 'XS-2']],
    [null, ['XS-1']],
  ]);
});

it('withoutUncounted() leaves out what was not counted, and nothing else', () => {
  const sorted = sortOut(chosen, { things, records });
  const after = withoutUncounted(sorted, new Map([['3', 4]]));
  expect(after.printed.map(({ chosen: { id } }) => id)).toEqual(['3']);
  expect(after.leftOut.map(({ chosen: { id } }) => id)).toEqual(['2', '4', '1']);
  expect(withoutUncounted(sorted, new Map(records.map(({ id }) => [id, 1])))).toEqual(sorted);
});
