import { expect, it } from 'vitest';
import { createAppTitles } from './app-titles.ts';

it('an app names the page while it is in sight', () => {
  let inSight: string | null = 'sales';
  let page = 'Host';
  const titles = createAppTitles({ inSight: () => inSight, write: (text) => void (page = text) });
  titles.set('sales', 'Orders');
  expect(page).toBe('Orders');
  titles.set('ledger', 'Vouchers');
  expect([page, titles.get('ledger'), titles.get('stock')]).toEqual(['Orders', 'Vouchers', '']);
  inSight = 'ledger';
  titles.set('ledger', 'Voucher 12');
  expect(page).toBe('Voucher 12');
});
