import { expect, it, vi } from 'vitest';
import { createPersonalMemory } from '../storage/personal-memory.ts';
import { createPageTabs, describePage } from './page-tabs.ts';
import { createTabMemory } from './stored-tabs.ts';
import { createTabOpener } from './open-tab.ts';
import { createTabActs } from './tab-acts.ts';
import { createTabGuard } from './tab-guard.ts';
import { addressOf } from './tab-list.ts';
import { tabPlaceOf } from './tab-place.ts';
import { composedApp, examplePage } from './tabs.examples.ts';

const apps = [composedApp('workbench', ['/workbench']), composedApp('sales', ['/sales/orders', '/sales/customers'])];

/** Somebody at `first`, who answers each question with `agrees`. */
function person(first: string, { agrees = true, stored = '[]' } = {}) {
  const kept = new Map([['suanpan/c1/~u1/tabs', stored]]);
  const storage = { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) };
  const page = examplePage(first);
  const tabs = createPageTabs({
    placeOf: (path) => tabPlaceOf(apps, path),
    home: '/workbench',
    memory: createTabMemory(createPersonalMemory({ storage: () => storage, company: 'c1', person: 'u1' })),
    budget: 12,
  });
  const ask = vi.fn(async () => agrees);
  const guard = createTabGuard({ tabs, isKeptAlive: () => true, ask });
  tabs.follow(page);
  const abandoned: string[] = [];
  const acts = createTabActs({ tabs, opener: createTabOpener(tabs, page), navigation: page, ask, abandoned: (app) => abandoned.push(app) });
  const shown = (): string[] => tabs.list.get().tabs.map(addressOf);
  const idOf = (address: string): string => tabs.list.get().tabs.find((tab) => addressOf(tab) === address)?.id ?? '';
  return { page, tabs, acts, ask, guard, abandoned, shown, idOf, kept };
}

it('brings the tabs back after a reload, each by its address, behind the first page', () => {
  const stored = JSON.stringify([
    { address: '/workbench', title: '工作台' },
    { address: '/sales/orders?status=DRAFT', title: '销售订单' },
    { address: '/elsewhere', title: null },
    { address: '/sales/orders/3', title: 'XSDD-3' },
  ]);
  const { tabs, shown } = person('/sales/orders/3', { stored });
  expect(shown()).toEqual(['/workbench', '/sales/orders?status=DRAFT', '/sales/orders/3']);
  expect(tabs.list.get().tabs.map((tab) => [tab.title, tab.isAlive, tab.isHome])).toEqual([
    ['工作台', false, true],
    ['销售订单', false, false],
    ['XSDD-3', true, false],
  ]);
});

it.each([
  ['not JSON', '{'],
  ['something else', '{"a":1}'],
  ['another site', '[{"address":"https://elsewhere.example/","title":null}]'],
])('opens with its own page where %s is remembered', (_, stored) =>
  expect(person('/sales/orders', { stored }).shown()).toEqual(['/workbench', '/sales/orders']),
);

it('goes on where the browser keeps nothing', () => {
  const storage = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  const denied = createTabMemory(createPersonalMemory({ storage, company: 'c1', person: 'u1' }));
  expect(denied.read()).toEqual([]);
  expect(() => denied.write([])).not.toThrow();
});

it('gives an app its pages, one of which it shows, and tells it of changes only', () => {
  const { page, tabs } = person('/sales/orders');
  const pages = tabs.pagesOf('sales');
  const heard = vi.fn();
  pages.subscribe(heard);
  page.go('/sales/orders/1');
  expect(pages.get().map(({ isCurrent }) => isCurrent)).toEqual([false, true]);
  expect(heard).toHaveBeenCalledTimes(1);
  // Another app in sight changes nothing for this one.
  page.go('/workbench');
  expect(pages.get().map(({ isCurrent }) => isCurrent)).toEqual([false, true]);
  expect(heard).toHaveBeenCalledTimes(1);
});

it('brings a page up as it was left, and goes where it is told to otherwise', () => {
  const { page, acts, shown } = person('/sales/orders?status=DRAFT');
  page.go('/workbench');
  acts.open('/sales/orders');
  expect(page.location.get()).toMatchObject({ path: '/sales/orders', search: '?status=DRAFT' });
  acts.open('/sales/orders');
  expect(page.location.get().search).toBe('');
  acts.open('/sales/orders/1/print');
  expect(shown()).toContain('/sales/orders/1/print');
});

it('asks nothing when a typed page goes on living in its tab', () => {
  const { page, tabs, guard } = person('/sales/customers/new');
  tabs.pagesOf('sales').subscribe(() => undefined);
  describePage(tabs, { app: 'sales', page: null }, { isDirty: true });
  const to = (path: string | null, isReplaced = false): boolean => guard.loses({ path, isReplaced });
  expect([to('/workbench'), to('/sales/orders'), to('/nowhere')]).toEqual([false, false, false]);
  expect([to(null), to('/sales/customers/new/more'), to('/sales/customers/1', true)]).toEqual([true, true, true]);
  page.go('/workbench');
  // Its tab would become another page while it is out of sight.
  expect(to('/sales/customers/new/more')).toBe(true);
});

it('asks before an app that keeps one page only shows another', () => {
  const { tabs, guard } = person('/sales/customers/new');
  describePage(tabs, { app: 'sales', page: null }, { isDirty: true });
  expect(guard.loses({ path: '/sales/orders', isReplaced: false })).toBe(true);
  guard.discard({ path: '/sales/orders', isReplaced: false });
  expect(guard.loses({ path: '/sales/orders', isReplaced: false })).toBe(false);
});

it('a page that is hidden seems to have nothing typed, and still has', () => {
  const { page, tabs, idOf } = person('/sales/customers/new');
  const id = idOf('/sales/customers/new');
  describePage(tabs, { app: 'sales', page: id }, { isDirty: true });
  page.go('/sales/orders');
  describePage(tabs, { app: 'sales', page: id }, { isDirty: false });
  expect(tabs.find('sales', id)?.isDirty).toBe(true);
});

it('closes a typed tab only when that is agreed to, in sight of what is lost', async () => {
  const { page, tabs, acts, ask, shown, idOf } = person('/sales/customers/new', { agrees: false });
  describePage(tabs, { app: 'sales', page: null }, { isDirty: true });
  page.go('/sales/orders');
  await acts.close(idOf('/sales/customers/new'));
  expect(ask).toHaveBeenCalledTimes(1);
  expect(page.location.get().path).toBe('/sales/customers/new');
  expect(shown()).toContain('/sales/customers/new');
});

it('closing the page in sight shows the one seen before it, and it can be brought back to its place', async () => {
  const { page, acts, shown, idOf, abandoned } = person('/sales/orders');
  page.go('/sales/customers');
  page.go('/workbench');
  page.go('/sales/orders');
  await acts.close(idOf('/sales/orders'));
  expect([page.location.get().path, shown()]).toEqual(['/workbench', ['/workbench', '/sales/customers']]);
  acts.reopen();
  expect([page.location.get().path, shown()]).toEqual(['/sales/orders', ['/workbench', '/sales/orders', '/sales/customers']]);
  expect(abandoned).toEqual([]);
  await acts.closeOthers(idOf('/workbench'));
  expect([shown(), abandoned]).toEqual([['/workbench'], ['sales']]);
});

it('steps through the tabs around both ends', () => {
  const { page, acts } = person('/sales/orders');
  acts.step(1);
  expect(page.location.get().path).toBe('/workbench');
  acts.step(-1);
  expect(page.location.get().path).toBe('/sales/orders');
});

it('remembers what is open', () => {
  const { page, kept } = person('/sales/orders');
  page.go('/sales/orders/1?from=list');
  expect(JSON.parse(kept.get('suanpan/c1/~u1/tabs') ?? '')).toEqual([
    { address: '/workbench', title: null },
    { address: '/sales/orders', title: null },
    { address: '/sales/orders/1?from=list', title: null },
  ]);
});
