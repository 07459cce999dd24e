import type { ComposedApp, Composition } from '@suanpan/protocol/composition';
import { composedSales, composedWorkbench } from '@suanpan/protocol/composition-examples';
import type { Session } from '@suanpan/protocol/session';
import { expect, it } from 'vitest';
import { shownComposition } from './shown-composition.ts';

const session: Session = {
  user: { id: 'u1', name: '周海', loginName: 'zhouhai' },
  company: { id: 'c1', name: '宁波北仑五金商行', timeZone: 'Asia/Shanghai' },
  companies: [],
  roles: ['owner'],
  permissions: [],
  locale: 'zh-CN',
};

const text = (words: string) => ({ 'zh-CN': words, 'en-US': words });
const [orders, customers] = composedSales.routes;
if (!orders || !customers) throw new Error('Sales has two routes');

const sales: ComposedApp = {
  ...composedSales,
  routes: [
    { ...orders, order: 10 },
    { ...customers, order: 90, simple: { title: text('老客户'), order: 5 } },
    { path: '/sales/own', title: text('我的'), menu: false },
  ],
  actions: ['/sales/orders/new', '/sales/customers/new', '/sales/own'].map((path) => ({ name: 'new', title: text('新'), path })),
};
const workbench: ComposedApp = {
  ...composedWorkbench,
  routes: [...composedWorkbench.routes, { path: '/workbench/day', title: text('今天'), menu: false, simple: { title: text('工作台') } }],
};
const composition: Composition = {
  protocol: '1.0',
  id: 'c',
  host: { release: 'h', base: '/', entry: '/', styles: [], preload: [], first: [], texts: {} },
  apps: [sales, workbench],
  importMap: { imports: {}, scopes: {}, integrity: {} },
};

const routesFor = (asked: Session | null) => shownComposition(composition, asked).apps.flatMap(({ routes }) => routes);
const actionsFor = (asked: Session) =>
  shownComposition(composition, asked)
    .apps.flatMap(({ actions = [] }) => actions)
    .map(({ path }) => path);

it('shownComposition() tells nobody of any app while nobody is signed in', () => {
  expect(shownComposition(composition, null).apps).toEqual([]);
});

it.each([undefined, 'FULL', 'ANOTHER'])('shownComposition() tells of all pages and nothing of the short menu in mode %s', (mode) => {
  const asked = { ...session, mode };
  expect(routesFor(asked).map(({ path, menu }) => [path, menu])).toEqual([
    ['/sales/orders', true],
    ['/sales/customers', true],
    ['/sales/own', false],
    ['/workbench', true],
  ]);
  expect(JSON.stringify(shownComposition(composition, asked))).not.toContain('simple');
  expect(actionsFor(asked)).toHaveLength(3);
});

it('shownComposition() has in the short menu what asked for it, in its words and its place, and keeps the other pages out of the menu', () => {
  const asked: Session = { ...session, mode: 'SIMPLE' };
  const inMenu = routesFor(asked).filter(({ menu }) => menu);
  expect(inMenu.map(({ path, title, order }) => [path, title['zh-CN'], order])).toEqual([
    ['/sales/customers', '老客户', 5],
    ['/workbench/day', '工作台', undefined],
  ]);
  expect(routesFor(asked).map(({ path }) => path)).toContain('/sales/orders');
  expect(JSON.stringify(shownComposition(composition, asked))).not.toContain('simple');
  expect(actionsFor(asked)).toEqual(['/sales/customers/new', '/sales/own']);
});
