import { firstOperations } from '@suanpan/protocol/first-operations';
import { documentListVariablesFor } from '@suanpan/document-kit/document-list-variables';
import { expect, it } from 'vitest';
import { purchaseTypes } from './documents/purchase-types.ts';
import { purchaseData, supplierData } from './first-data.ts';

const declared = [...purchaseData, ...supplierData];
const id = '0199a3c2-7b1e-7000-8000-000000000001';

it.each([
  ['/purchasing/documents', ['ListPurchases']],
  ['/purchasing/suppliers', ['ListSuppliers']],
  [`/purchasing/documents/${id}`, ['ReadPurchase']],
  [`/purchasing/suppliers/${id}`, ['ReadSupplier']],
  ['/purchasing/documents/new', []],
  ['/purchasing/documents/new-provisional', []],
  [`/purchasing/documents/${id}/return`, []],
])('the screen at %j asks %j first', (path, names) => {
  expect(firstOperations(declared, { path, search: '' }).map(({ operation }) => operation)).toEqual(names);
});

it.each(['', '?status=DRAFT&type=PROVISIONAL&q=a', '?before=b&from=2026-11-01&to=x'])(
  'what the host server asks for the list at %j is what the page asks',
  (search) => {
    expect(firstOperations(declared, { path: '/purchasing/documents', search })[0]?.variables).toEqual(
      documentListVariablesFor(purchaseTypes, new URLSearchParams(search)),
    );
  },
);
