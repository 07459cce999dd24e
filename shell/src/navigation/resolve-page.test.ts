import { composedSales, composedWorkbench } from '@suanpan/protocol/composition-examples';
import type { Composition } from '@suanpan/protocol/composition';
import type { Session } from '@suanpan/protocol/session';
import { expect, it } from 'vitest';
import { resolvePage } from './resolve-page.ts';

const composition = { apps: [composedSales, composedWorkbench] } as unknown as Composition;
const session: Session = {
  user: { id: 'u1', name: '李四', loginName: 'lisi' },
  company: { id: 'c1', name: '云栖茶业', timeZone: 'Asia/Shanghai' },
  companies: [],
  roles: ['accountant'],
  permissions: ['sales.order.read'],
  locale: 'zh-CN',
};

it('resolvePage() finds pages, and says why there is none', () => {
  expect(resolvePage(composition, session, '/sales/orders/42')).toMatchObject({ kind: 'page', match: { app: { name: 'sales' } } });
  expect(resolvePage(composition, session, '/sales/customers')).toEqual({ kind: 'forbidden', permission: 'sales.customer.read' });
  expect(resolvePage(composition, session, '/nope')).toEqual({ kind: 'missing' });
  expect(resolvePage(composition, session, '/')).toEqual({ kind: 'start', home: '/sales/orders' });
});
