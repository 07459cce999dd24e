import { firstOperations } from '@suanpan/protocol/first-operations';
import { expect, it } from 'vitest';
import { productData } from './first-data.ts';
import { productListVariablesFor } from './products/product-list-variables.ts';

const id = '0199a3c2-7b1e-7000-8000-000000000001';

it.each([
  ['/inventory/products', ['ListProducts']],
  [`/inventory/products/${id}`, ['ReadProduct']],
  ['/inventory/products/new', []],
  [`/inventory/products/${id}/edit`, []],
])('the screen at %j asks %j first', (path, names) => {
  expect(firstOperations(productData, { path, search: '' }).map(({ operation }) => operation)).toEqual(names);
});

it.each(['', '?shown=all&q=a', '?shown=NOPE&sort=x.y&q=', '?before=b&sort=PRICE.DESC'])(
  'what the host server asks for the list at %j is what the page asks',
  (search) => {
    expect(firstOperations(productData, { path: '/inventory/products', search })[0]?.variables).toEqual(
      productListVariablesFor(new URLSearchParams(search)),
    );
  },
);

it('the list asks for one page of those in use unless told otherwise', () => {
  expect(productListVariablesFor(new URLSearchParams('q=a'))).toEqual({
    filter: { search: 'a', enabled: true },
    sort: { field: 'CODE', direction: 'ASC' },
    first: 20,
    after: null,
  });
  expect(productListVariablesFor(new URLSearchParams('shown=disabled')).filter).toEqual({ enabled: false });
  expect(productListVariablesFor(new URLSearchParams('shown=all&before=b&sort=PRICE.DESC'))).toMatchObject({
    filter: {},
    sort: { field: 'PRICE', direction: 'DESC' },
    last: 20,
    before: 'b',
  });
});
