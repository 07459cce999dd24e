import { expect, it } from 'vitest';
import fc from 'fast-check';
import { tabPlaceOf } from './tab-place.ts';
import { close, lastSeen, move } from './rearrange-tabs.ts';
import { type TabList, addressOf, arrive, change, noTabs, retire } from './tab-list.ts';
import { composedApp } from './tabs.examples.ts';

const apps = [composedApp('workbench', ['/workbench']), composedApp('sales', ['/sales/orders', '/sales/customers'])];

/** The list after a visit of each path; one that begins with `=` replaces the page before it. */
function visit(...paths: readonly string[]): TabList {
  return paths.reduce((list, visited, index) => {
    const isReplaced = visited.startsWith('=');
    const [path = '', search] = visited.slice(isReplaced ? 1 : 0).split('?');
    const place = tabPlaceOf(apps, path);
    const location = { path, search: search === undefined ? '' : `?${search}`, hash: '' };
    return place ? arrive(list, { place, location, isReplaced, id: `t${String(index)}` }) : list;
  }, noTabs);
}

const addresses = (list: TabList): string[] => list.tabs.map(addressOf);
const inSight = (list: TabList): string | undefined => list.tabs.filter(({ id }) => id === list.current).map(addressOf)[0];

it('a list has one tab, and each document has one of its own', () => {
  const list = visit('/sales/orders', '/sales/orders/1', '/sales/orders/1/edit', '/sales/orders?status=DRAFT', '/sales/orders/2');
  expect(addresses(list)).toEqual(['/sales/orders?status=DRAFT', '/sales/orders/2', '/sales/orders/1/edit']);
  expect(inSight(list)).toBe('/sales/orders/2');
});

it('a new document that gets its number stays in its tab', () => {
  const list = visit('/sales/orders', '/sales/orders/new', '=/sales/orders/7');
  expect(addresses(list)).toEqual(['/sales/orders', '/sales/orders/7']);
  expect(list.tabs[1]).toMatchObject({ id: 't1', key: '/sales/orders/7', title: null, isDirty: false });
});

it('a page that becomes one that is open already leaves one tab of the two', () => {
  const list = visit('/sales/orders/7', '/sales/orders/new', '=/sales/orders/7');
  expect(addresses(list)).toEqual(['/sales/orders/7']);
  expect(inSight(list)).toBe('/sales/orders/7');
});

it('a closed tab is remembered with its place; the first page and the last tab stay', () => {
  const list = visit('/sales/orders', '/sales/orders/1', '/sales/customers');
  const closed = close(list, 't1');
  expect(addresses(closed)).toEqual(['/sales/orders', '/sales/customers']);
  expect(closed.closed).toEqual([{ address: '/sales/orders/1', title: null, index: 1 }]);
  const single = close(closed, 't0');
  expect(close(single, 't2')).toBe(single);
  const withHome: TabList = { ...list, tabs: list.tabs.map((tab, index) => ({ ...tab, isHome: index === 0 })) };
  expect(close(withHome, 't0')).toBe(withHome);
});

it('tabs move among each other, never before the first page', () => {
  const list = visit('/workbench', '/sales/orders', '/sales/customers');
  const withHome: TabList = { ...list, tabs: list.tabs.map((tab, index) => ({ ...tab, isHome: index === 0 })) };
  expect(addresses(move(withHome, 't2', 1))).toEqual(['/workbench', '/sales/customers', '/sales/orders']);
  expect(addresses(move(withHome, 't2', -5))).toEqual(['/workbench', '/sales/customers', '/sales/orders']);
  expect(move(withHome, 't0', 2)).toBe(withHome);
});

it('what was seen longest ago is kept alive no more, but what is typed is', () => {
  const list = change(visit('/sales/orders/1', '/sales/orders/2', '/sales/orders/3', '/sales/orders/4'), 't0', { isDirty: true });
  const kept = retire(list, 2);
  expect(kept.tabs.filter((tab) => tab.isAlive).map(addressOf)).toEqual(['/sales/orders/1', '/sales/orders/4']);
  expect(lastSeen(kept, ['t3'])?.id).toBe('t2');
});

type Act =
  | { readonly kind: 'visit'; readonly path: string; readonly isReplaced: boolean }
  | { readonly kind: 'close' | 'type' | 'save' | 'move'; readonly index: number };

/** Returns the list after an act, as the frame does it: what is typed is not given up unasked. */
function perform(list: TabList, act: Act, id: string): TabList {
  if (act.kind === 'visit') {
    const place = tabPlaceOf(apps, act.path);
    const losesDraft = act.isReplaced && list.tabs.some((tab) => tab.id === list.current && tab.isDirty);
    const location = { path: act.path, search: '', hash: '' };
    return place && !losesDraft ? arrive(list, { place, location, isReplaced: act.isReplaced, id }) : list;
  }
  const tab = list.tabs[act.index];
  if (!tab) return list;
  if (act.kind === 'close') return tab.isDirty || tab.id === list.current ? list : close(list, tab.id);
  if (act.kind === 'move') return move(list, tab.id, act.index + 2);
  // Nobody types in a page that is not there.
  return tab.isAlive ? change(list, tab.id, { isDirty: act.kind === 'type' }) : list;
}

it('whatever a person does, each place has one tab, no draft is dropped unasked, and one tab is in sight', () => {
  const paths = ['/workbench', '/sales/orders', '/sales/orders/1', '/sales/orders/1/edit', '/sales/orders/2', '/sales/customers/9'];
  const act: fc.Arbitrary<Act> = fc.oneof(
    fc.record({ kind: fc.constant('visit' as const), path: fc.constantFrom(...paths), isReplaced: fc.boolean() }),
    fc.record({ kind: fc.constantFrom('close', 'type', 'move', 'save'), index: fc.nat(5) }),
  );
  const check = (acts: readonly Act[]): void => {
    let list = visit('/workbench');
    for (const [step, next] of acts.entries()) {
      const before = list;
      list = retire(perform(list, next, `s${String(step)}`), 3);
      const places = list.tabs.map(({ app, key }) => `${app} ${key}`);
      expect(new Set(places).size).toBe(places.length);
      expect(list.tabs.filter(({ id }) => id === list.current)).toHaveLength(1);
      expect(list.tabs.filter((tab) => tab.isDirty && !tab.isAlive)).toEqual([]);
      expect(list.tabs.filter((tab) => tab.isAlive && !tab.isDirty).length).toBeLessThanOrEqual(4);
      const drafts = (of: TabList): number => of.tabs.filter((tab) => tab.isDirty).length;
      if (next.kind !== 'save') expect(drafts(list)).toBeGreaterThanOrEqual(drafts(before));
    }
  };
  fc.assert(fc.property(fc.array(act, { maxLength: 40 }), check));
});
