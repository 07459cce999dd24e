import { composedSales, composedWorkbench } from '@suanpan/protocol/composition-examples';
import type { Session } from '@suanpan/protocol/session';
import { expect, it } from 'vitest';
import { buildMenu, isOffered } from './build-menu.ts';

const session: Session = {
  user: { id: 'u1', name: '李四', loginName: 'lisi' },
  company: { id: 'c1', name: '云栖茶业', timeZone: 'Asia/Shanghai' },
  companies: [],
  roles: ['sales'],
  permissions: ['sales.order.read'],
  locale: 'zh-CN',
};

it('buildMenu() shows only what the person may open, in their language', () => {
  expect(buildMenu([composedSales, composedWorkbench], session)).toEqual([
    {
      id: 'business',
      items: [
        { path: '/sales/orders', label: '销售订单' },
        { path: '/workbench', label: '工作台' },
      ],
    },
  ]);
});

it('buildMenu() follows order and group', () => {
  const home = { ...composedWorkbench, routes: composedWorkbench.routes.map((route) => ({ ...route, group: 'home' as const, order: 0 })) };
  const menu = buildMenu([composedSales, home], { ...session, locale: 'en-US' });
  expect(menu.map((group) => [group.id, group.items.map((item) => item.label)])).toEqual([
    ['home', ['Workbench']],
    ['business', ['Orders']],
  ]);
});

const shop = {
  ...composedSales,
  routes: composedSales.routes.map((route) =>
    route.path === '/sales/customers' ? { ...route, simple: { title: { 'zh-CN': '老客户', 'en-US': 'My customers' }, order: 5 } } : route,
  ),
};

it('buildMenu() of who works with few pages has those alone, in their words and their order', () => {
  const simple: Session = { ...session, permissions: ['sales.order.read', 'sales.customer.read'], mode: 'SIMPLE' };
  expect(buildMenu([shop, composedWorkbench], simple)).toEqual([
    { id: 'business', items: [{ path: '/sales/customers', label: '老客户' }] },
  ]);
  expect(buildMenu([shop], { ...simple, permissions: [] })).toEqual([]);
  expect(buildMenu([shop], { ...simple, mode: 'FULL' })[0]?.items.map(({ label }) => label)).toEqual(['客户', '销售订单']);
});

it('isOffered() leaves out what leads to pages that the menu leaves out', () => {
  const [ordering, adding] = ['/sales/orders/new', '/sales/customers/new'].map((path) => ({
    name: 'new',
    title: { 'zh-CN': '新', 'en-US': 'New' },
    path,
  }));
  const simple: Session = { ...session, mode: 'SIMPLE' };
  if (!ordering || !adding) throw new Error('There are two');
  expect([ordering, adding].map((action) => isOffered(action, [shop], simple))).toEqual([false, true]);
  expect([ordering, adding].map((action) => isOffered(action, [shop], session))).toEqual([true, true]);
  expect(isOffered({ ...adding, permission: 'sales.customer.write' }, [shop], simple)).toBe(false);
});
