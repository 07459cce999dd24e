import type { DocumentReference } from '@suanpan/protocol/document-type';
import type { ReadWorkbenchQuery } from '../data/read-workbench.generated.ts';

/** What a member of a new company is told about how to begin. */
export type Guide = NonNullable<ReadWorkbenchQuery['companyGuide']>;

/** A step of it. */
export type GuideStep = Guide['steps'][number];

/** Where each step is done, by what is made there: the app that owns it says at which address. */
export const stepPlaces: Readonly<Record<GuideStep['kind'], DocumentReference>> = {
  MEMBERS: { type: 'member', view: 'list' },
  PRODUCTS: { type: 'product', view: 'list' },
  CUSTOMERS: { type: 'customer', view: 'list' },
  SUPPLIERS: { type: 'supplier', view: 'list' },
  WAREHOUSES: { type: 'warehouse', view: 'list' },
  CASH_ACCOUNTS: { type: 'cash-account', view: 'list' },
  OPENING: { type: 'ledger.opening', view: 'create' },
  FIRST_SALE: { type: 'sales.document', view: 'create' },
};

/** Where the owner leaves samples behind; it is a setting and no document, so no app tells its address. */
export const samplesPlace = '/settings/company';
