import { expect, it } from 'vitest';
import { changedRows } from './changed-rows.ts';

const json = (...rows: readonly object[]) => JSON.stringify(rows);

it('changedRows() names what differs between before and after, and leaves out what every change writes', () => {
  const before = json({ id: 'a', version: 1, code: 'KH-1', name: '旧名', contact: '', roles: ['sales'], updated_at: 'x' });
  const after = json({ id: 'a', version: 2, code: 'KH-1', name: '新名', contact: '老王', roles: ['sales', 'cashier'], updated_at: 'y' });
  expect(changedRows({ before, after })).toEqual([
    {
      id: 'a',
      title: 'KH-1',
      fields: [
        { column: 'name', before: '旧名', after: '新名' },
        { column: 'contact', before: null, after: '老王' },
        { column: 'roles', before: 'sales', after: 'sales, cashier' },
      ],
    },
  ]);
});

it('changedRows() pairs rows by their id, whatever their order', () => {
  const rows = changedRows({ before: json({ id: 'a', x: 1 }, { id: 'b', x: 2 }), after: json({ id: 'b', x: 3 }, { id: 'a', x: 1 }) });
  expect(rows.map(({ id, fields }) => [id, fields.length])).toEqual([
    ['a', 0],
    ['b', 1],
  ]);
});

it('changedRows() tells all that a row said which came or went, and nothing of what it left empty', () => {
  expect(changedRows({ before: null, after: json({ id: 'a', name: '甲', note: '', enabled: false, json: { a: 1 } }) })[0]?.fields).toEqual([
    { column: 'name', before: null, after: '甲' },
    { column: 'enabled', before: null, after: 'false' },
    { column: 'json', before: null, after: '{"a":1}' },
  ]);
  expect(changedRows({ before: json({ id: 'a', name: '甲' }), after: null })[0]?.fields).toEqual([
    { column: 'name', before: '甲', after: null },
  ]);
  expect(changedRows({ before: null, after: null })).toEqual([]);
});
