import { documentListVariables } from '@suanpan/document-kit/document-list-variables';
import { purchaseTypes } from './documents/purchase-types.ts';
import { supplierListVariables } from './suppliers/supplier-list-variables.ts';

const id = { $path: 'id', kind: 'id' } as const;

/** What the first screens under `/purchasing/documents` ask. */
export const purchaseData = [
  { at: '/purchasing/documents', operation: 'ListPurchases', variables: documentListVariables(purchaseTypes) },
  { at: '/purchasing/documents/:id', operation: 'ReadPurchase', variables: { id } },
] as const;

/** What the first screens under `/purchasing/suppliers` ask. */
export const supplierData = [
  { at: '/purchasing/suppliers', operation: 'ListSuppliers', variables: supplierListVariables },
  { at: '/purchasing/suppliers/:id', operation: 'ReadSupplier', variables: { id, filter: { supplierId: id, types: purchaseTypes } } },
] as const;
