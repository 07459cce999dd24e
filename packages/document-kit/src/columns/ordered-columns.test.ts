import { expect, it } from 'vitest';
import { chosenColumns, moveItem, offeredColumns, shownColumns } from './ordered-columns.ts';

const columns = ['NUMBER', 'CUSTOMER', 'DATE', 'GROSS'].map((id) => ({ id, header: id.toLowerCase() }));
const idsOf = (chosen: readonly string[] | null) => shownColumns(columns, chosen).map(({ id }) => id);

it('shownColumns() begins with the first and has the chosen ones in their order, each once', () => {
  expect(idsOf(null)).toEqual(['NUMBER', 'CUSTOMER', 'DATE', 'GROSS']);
  expect(idsOf(['GROSS', 'DATE', 'GROSS'])).toEqual(['NUMBER', 'GROSS', 'DATE']);
  expect(idsOf([])).toEqual(['NUMBER']);
});

it('shownColumns() shows nothing that is not offered, whatever the address says', () => {
  expect(idsOf(['COST', 'NUMBER', 'DATE'])).toEqual(['NUMBER', 'DATE']);
});

it('offeredColumns() has what is shown first, and chosenColumns() reads the choice again', () => {
  const offers = offeredColumns(columns, ['GROSS', 'CUSTOMER']);
  expect(offers.map(({ id, isShown }) => `${id} ${isShown}`)).toEqual(['GROSS true', 'CUSTOMER true', 'DATE false']);
  expect(chosenColumns(columns, offers)).toEqual(['GROSS', 'CUSTOMER']);
  expect(chosenColumns(columns, offeredColumns(columns, null))).toBeNull();
  expect(chosenColumns(columns, offeredColumns(columns, []))).toEqual([]);
});

it('moveItem() moves within the list', () => {
  expect(moveItem(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
  expect(moveItem(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  expect(moveItem(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
});
