import { expect, it } from 'vitest';
import english from '../locales/en-US.json' with { type: 'json' };
import chinese from '../locales/zh-CN.json' with { type: 'json' };
import { auditTables } from './audit-list-state.ts';
import { tableName } from './audit-words.ts';

/** Kinds of row that the log has although nobody filters by them. */
const parts = ['quotation_history', 'purchase_order_line', 'input_invoice_match', 'stock_move', 'open_item', 'settlement', 'voucher_line'];

it.each([
  ['zh-CN', chinese],
  ['en-US', english],
])('tableName() has a word for every kind of row that people meet in %s', (_locale, texts: Readonly<Record<string, string>>) => {
  const t = ((key: string) => texts[key] ?? key) as Parameters<typeof tableName>[0];
  expect([...auditTables, ...parts].filter((table) => /^(?:table\.)?[a-z_]+$/.test(tableName(t, table)))).toEqual([]);
});

it('tableName() shows what has no word as the database calls it', () => {
  const t = ((key: string) => key) as Parameters<typeof tableName>[0];
  expect(tableName(t, 'tea_leaf')).toBe('tea_leaf');
});
