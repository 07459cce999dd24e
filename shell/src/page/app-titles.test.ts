import { expect, it } from 'vitest';
import { createAppTitles } from './app-titles.ts';

it('an app names the page while it is in sight, and again when it comes back', () => {
  let inSight: string | null = 'sales';
  let page = 'Host';
  const titles = createAppTitles({ inSight: () => inSight, write: (text) => void (page = text) });
  titles.set('sales', 'Orders');
  expect(page).toBe('Orders');
  titles.set('ledger', 'Vouchers');
  expect([page, titles.get('ledger')]).toEqual(['Orders', 'Vouchers']);
  inSight = 'ledger';
  titles.show();
  expect(page).toBe('Vouchers');
  inSight = null;
  titles.show();
  expect([page, titles.get('stock')]).toEqual(['Vouchers', '']);
});
