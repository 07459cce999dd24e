import { expect, it } from 'vitest';
import { createShortcutList, shortcutsOf } from './shortcut-list.ts';

const forever = new AbortController().signal;
const save = { keys: 'mod+s', label: 'Save' };

it('createShortcutList() keeps a key until it is taken off, or its app ends', () => {
  const mounted = new AbortController();
  const list = createShortcutList();
  const remove = list.add('sales', save, forever);
  list.add('stock', save, mounted.signal);
  expect(list.all.get()).toEqual([
    { app: 'sales', ...save },
    { app: 'stock', ...save },
  ]);
  mounted.abort();
  expect(list.all.get()).toEqual([{ app: 'sales', ...save }]);
  remove();
  remove();
  expect(list.all.get()).toEqual([]);
  list.add('stock', save, mounted.signal);
  expect(list.all.get(), 'of an app that has ended').toEqual([]);
});

it('shortcutsOf() lists the keys of one app, each once', () => {
  const list = createShortcutList();
  for (const app of ['sales', 'sales', 'stock']) list.add(app, save, forever);
  expect(shortcutsOf('sales', list.all.get())).toEqual([{ app: 'sales', ...save }]);
  expect(shortcutsOf(null, list.all.get())).toEqual([]);
});
