import { expect, it } from 'vitest';
import { proposeMatches, type ProposedLine, type ProposedMovement } from './propose-matches.ts';

const line = (id: string, amount: number, more: Partial<ProposedLine> = {}): ProposedLine => ({
  id,
  amount,
  date: '2026-11-10',
  party: '',
  note: '',
  ...more,
});
const movement = (id: string, amount: number, more: Partial<ProposedMovement> = {}): ProposedMovement => ({
  id,
  amount,
  date: '2026-11-10',
  party: '',
  note: '',
  ...more,
});

it('proposeMatches() is certain of the only movement of an amount within the days', () => {
  expect(
    proposeMatches([line('l', -500)], [movement('m', -500, { date: '2026-11-20' }), movement('late', -500, { date: '2026-11-21' })]),
  ).toEqual([{ lineId: 'l', movementIds: ['m'], isCertain: true, isGroup: false }]);
});

it('proposeMatches() is not certain when two lines could be the movement, or two movements the line', () => {
  const twice = proposeMatches([line('a', 100), line('b', 100)], [movement('m', 100)]);
  expect(twice.map(({ isCertain }) => isCertain)).toEqual([false, false]);
  expect(proposeMatches([line('a', 100)], [movement('m', 100), movement('n', 100)])).toMatchObject([{ isCertain: false }]);
});

it('proposeMatches() puts first who is named, then what is noted, then the nearest day', () => {
  const wanted = line('l', 100, { party: '杭州甲乙商贸有限公司', note: '货款 X1' });
  const movements = [
    movement('far', 100, { date: '2026-11-15' }),
    movement('near', 100),
    movement('noted', 100, { date: '2026-11-16', note: '货款 X1 尾款' }),
    movement('named', 100, { date: '2026-11-18', party: '甲乙商贸' }),
  ];
  expect(proposeMatches([wanted], movements)[0]?.movementIds).toEqual(['named', 'noted', 'near', 'far']);
});

it('proposeMatches() finds several payments of one party that are one line, when there is but one way', () => {
  const movements = [
    movement('a', -100, { party: '甲' }),
    movement('b', -250, { party: '甲' }),
    movement('c', -70, { party: '甲' }),
    movement('other', -350, { party: '乙', date: '2026-01-01' }),
  ];
  expect(proposeMatches([line('l', -350, { party: '甲' })], movements)).toEqual([
    { lineId: 'l', movementIds: ['a', 'b'], isCertain: false, isGroup: true },
  ]);
  expect(proposeMatches([line('l', -350, { party: '甲' })], [...movements, movement('d', -100, { party: '甲' })])).toEqual([]);
});
