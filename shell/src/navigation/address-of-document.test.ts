import { composedSales } from '@suanpan/protocol/composition-examples';
import type { Composition } from '@suanpan/protocol/composition';
import type { Session } from '@suanpan/protocol/session';
import { expect, it } from 'vitest';
import { addressOfDocument } from './address-of-document.ts';

const documents = [{ type: 'sales.order', page: '/sales/orders/:id' }];
const composition = { apps: [{ ...composedSales, documents }] } as unknown as Composition;
const whoMay = (permissions: readonly string[]) => ({ permissions }) as unknown as Session;

it('addressOfDocument() leads nobody to a page that they may not open', () => {
  const order = { type: 'sales.order', id: '42' } as const;
  expect(addressOfDocument(composition, whoMay(['sales.order.read']), order)).toBe('/sales/orders/42');
  expect(addressOfDocument(composition, whoMay([]), order)).toBeNull();
  expect(addressOfDocument(composition, whoMay(['sales.order.read']), { type: 'ledger.voucher', id: '1' })).toBeNull();
});
