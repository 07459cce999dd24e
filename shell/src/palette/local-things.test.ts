import { composedSales, composedWorkbench } from '@suanpan/protocol/composition-examples';
import type { Session } from '@suanpan/protocol/session';
import { expect, it } from 'vitest';
import { localThings } from './local-things.ts';

const session: Session = {
  user: { id: 'u1', name: '李四', loginName: 'lisi' },
  company: { id: 'c1', name: '云栖茶业', timeZone: 'Asia/Shanghai' },
  companies: [],
  roles: [],
  permissions: [],
  locale: 'zh-CN',
};

const sales = {
  ...composedSales,
  actions: [
    {
      name: 'new-order',
      title: { 'zh-CN': '新建销售订单', 'en-US': 'New sales order' },
      path: '/sales/orders/new',
      permission: 'sales.order.write',
      keywords: ['开单'],
    },
  ],
};

const hrefs = (permissions: readonly string[]) =>
  localThings([composedWorkbench, sales], { ...session, permissions: [...permissions] }).map(({ kind, href }) => `${kind} ${href}`);

it('localThings() are the pages and actions that the person may open', () => {
  expect(hrefs(['sales.order.read', 'sales.order.write'])).toEqual(['action /sales/orders/new', 'page /sales/orders', 'page /workbench']);
  expect(hrefs([])).toEqual(['page /workbench']);
});

it('an action is known by its names in all languages and the words of its app', () => {
  const [action] = localThings([sales], { ...session, permissions: ['sales.order.write'] });
  expect(action?.synonyms).toEqual(['新建销售订单', 'New sales order', '开单']);
});
