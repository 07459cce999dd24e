import { expect, it } from 'vitest';
import { agedParties } from './aged-parties.ts';

const party = (name: string, mnemonic: string, total: string) => ({
  customer: { id: name, name, mnemonic, code: `KH-${mnemonic}` },
  supplier: null,
  amounts: [total, '0.00', '0.00', '0.00', '0.00'],
  total,
});
const parties = [party('宁波食品', 'NBSP', '9.00'), party('杭州茶叶', 'HZCY', '1000.00')];

it('agedParties() has those with the most first, as numbers', () => {
  expect(agedParties(parties, ' ').map(({ name }) => name)).toEqual(['杭州茶叶', '宁波食品']);
});

it.each(['nbsp', '食品', 'kh-nbsp'])('agedParties() finds a party by "%s"', (words) => {
  expect(agedParties(parties, words).map(({ name }) => name)).toEqual(['宁波食品']);
});
