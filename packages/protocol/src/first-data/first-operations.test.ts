import { describe, expect, it } from 'vitest';
import { parseAppConfig } from '../app-config/parse-app-config.ts';
import { firstOperations } from './first-operations.ts';

const id = '0199a3c2-7b1e-7000-8000-000000000001';
const declared = [
  {
    at: '/orders',
    operation: 'ListOrders',
    variables: {
      filter: {
        search: { $search: 'q' },
        from: { $search: 'from', kind: 'day' },
        enabled: { $search: 'shown', cases: { enabled: true, disabled: false }, none: ['all'] },
        statuses: { $list: { $search: 'status', oneOf: ['DRAFT', 'VOID'] } },
      },
      sort: { $search: 'sort', part: 0, oneOf: ['DATE', 'NUMBER'], else: 'DATE' },
      first: { $when: 'before', given: null, else: 20 },
    },
  },
  { at: '/orders/:id', operation: 'ReadOrder', variables: { id: { $path: 'id', kind: 'id' } } },
  { at: '/orders', operation: 'ReadCounts' },
] as const;

const ask = (path: string, search = '') => firstOperations(declared, { path, search });

describe('firstOperations()', () => {
  it('gives every operation of the address, with what the address leaves out left out', () => {
    expect(ask('/orders')).toEqual([
      { operation: 'ListOrders', variables: { filter: {}, sort: 'DATE', first: 20 } },
      { operation: 'ReadCounts', variables: {} },
    ]);
  });

  it('takes what fits from the query, and nothing else', () => {
    expect(ask('/orders', '?q=%E8%8C%B6&from=2026-11-01&status=VOID&shown=disabled&sort=NUMBER.ASC&before=x')[0]?.variables).toEqual({
      filter: { search: '茶', from: '2026-11-01', statuses: ['VOID'], enabled: false },
      sort: 'NUMBER',
      first: null,
    });
    expect(ask('/orders', '?q=&from=yesterday&status=GONE&shown=all&sort=NAME')[0]?.variables).toEqual({
      filter: {},
      sort: 'DATE',
      first: 20,
    });
  });

  it('reads named parts of the path, and asks nothing when they do not fit', () => {
    expect(ask(`/orders/${id}`)).toEqual([{ operation: 'ReadOrder', variables: { id } }]);
    expect(ask('/orders/new')).toEqual([]);
    expect(ask(`/orders/${id}/edit`)).toEqual([]);
  });

  it('is carried by an app configuration, which refuses a template with a name too many', () => {
    const title = { 'zh-CN': '单', 'en-US': 'Orders' };
    const config = (data: unknown) => ({ name: 'orders', title, routes: [{ path: '/orders', title, data }] });
    expect(parseAppConfig(config(declared), 'test').routes[0]?.data).toEqual(declared);
    const wrong = [{ at: '/orders', operation: 'A', variables: { a: { $search: 'q', pattern: '(a+)+$' } } }];
    expect(() => parseAppConfig(config(wrong), 'test')).toThrow(/^SP-BUILD-001/);
  });
});
