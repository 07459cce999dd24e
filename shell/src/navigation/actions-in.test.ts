import { expect, it } from 'vitest';
import { composedSales } from '@suanpan/protocol/composition-examples';
import type { Session } from '@suanpan/protocol/session';
import { actionsIn } from './actions-in.ts';

const title = { 'zh-CN': '新建', 'en-US': 'New' };
const sales = {
  ...composedSales,
  actions: [
    { name: 'new-order', title, path: '/sales/orders/new', places: ['toolbar' as const], permission: 'sales.order.write' },
    { name: 'mine', title, path: '/sales/mine', places: ['account' as const, 'toolbar' as const] },
    { name: 'quiet', title, path: '/sales/quiet' },
  ],
};

it('gives a place of the frame the actions that were declared for it, as far as the person may take them', () => {
  const session = (permissions: readonly string[]) => ({ permissions, locale: 'en-US' }) as Session;
  const paths = (place: 'toolbar' | 'account' | '', permissions: readonly string[] = []) =>
    actionsIn(place, [sales], session(permissions)).map(({ path }) => path);
  expect(paths('toolbar')).toEqual(['/sales/mine']);
  expect(paths('toolbar', ['sales.order.write'])).toEqual(['/sales/orders/new', '/sales/mine']);
  expect(paths('account')).toEqual(['/sales/mine']);
  expect(paths('', ['sales.order.write'])).toEqual(['/sales/orders/new', '/sales/mine']);
  expect(actionsIn('account', [sales], session([]))[0]?.label).toBe('New');
});
