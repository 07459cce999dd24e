import { composedSales, composedWorkbench } from '@suanpan/protocol/composition-examples';
import type { Session } from '@suanpan/protocol/session';
import { expect, it } from 'vitest';
import { buildMenu } from './build-menu.ts';

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
