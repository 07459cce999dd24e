// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { createCookies } from './cookies.ts';
import { createNames } from './names.ts';
import { createStorageView } from './storage-view.ts';

const sales = createNames('company-1/sales');
const stock = createNames('company-1/stock');

describe('createStorageView()', () => {
  beforeEach(() => localStorage.clear());

  it('keeps the entries of apps apart, under their plain names', () => {
    const one = createStorageView(localStorage, sales);
    const other = createStorageView(localStorage, stock);
    one.setItem('theme', 'dark');
    expect(other.getItem('theme')).toBeNull();
    expect(one.key(0)).toBe('theme');
    expect(localStorage.getItem('suanpan/company-1/sales/theme')).toBe('dark');
  });

  it('takes entries as properties, too', () => {
    const storage = createStorageView(localStorage, sales) as Storage & Record<string, unknown>;
    storage['draft'] = '1';
    expect(storage.getItem('draft')).toBe('1');
    expect('draft' in storage).toBe(true);
    expect(Object.keys(storage)).toEqual(['draft']);
    delete storage['draft'];
    expect(storage['draft']).toBeUndefined();
    expect(storage).toHaveLength(0);
  });

  it('clear() leaves the entries of others', () => {
    const one = createStorageView(localStorage, sales);
    const other = createStorageView(localStorage, stock);
    one.setItem('a', '1');
    other.setItem('b', '2');
    localStorage.setItem('host', '3');
    one.clear();
    expect(one).toHaveLength(0);
    expect(other.getItem('b')).toBe('2');
    expect(localStorage.getItem('host')).toBe('3');
  });
});

describe('createCookies()', () => {
  it("shows an app its own cookies only, and writes none of the host's", () => {
    const cookies = createCookies(document, sales);
    const others = createCookies(document, stock);
    cookies.write('theme=dark; path=/');
    others.write('theme=light; path=/');
    expect(cookies.read()).toBe('theme=dark');
    expect(others.read()).toBe('theme=light');
    expect(document.cookie).toContain(encodeURIComponent(sales.own('theme')).slice(0, 10));
  });
});
