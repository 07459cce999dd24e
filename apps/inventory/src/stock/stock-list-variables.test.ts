import { expect, it } from 'vitest';
import { stockListForm } from './stock-list-form.ts';
import { stockListVariables } from './stock-list-variables.ts';

const variablesAt = (address: string, withCost = true) => stockListVariables(stockListForm.read(new URLSearchParams(address)), withCost);

it('stockListVariables() asks for what the address says', () => {
  expect(variablesAt('q=a&shown=low&warehouse=w&sort=QUANTITY.DESC')).toMatchObject({
    filter: { search: 'a', isLow: true, isThere: null, warehouseId: 'w' },
    sort: { field: 'QUANTITY', direction: 'DESC' },
    first: 20,
  });
  expect(variablesAt('shown=none').filter).toMatchObject({ isThere: false, warehouseId: null });
});

it('whoever may not know costs is never sorted a list by them', () => {
  expect(variablesAt('sort=AMOUNT.DESC', false)).toMatchObject({ sort: { field: 'CODE', direction: 'ASC' }, withCost: false });
});
