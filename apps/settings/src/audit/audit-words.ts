import type { Locale } from '@suanpan/protocol/session';
import { numberWord } from '../files/number-words.ts';
import { printWord } from '../files/print-words.ts';
import type { TextKey, useT } from '../texts.ts';

type Translate = ReturnType<typeof useT>;

/** Returns what people call a kind of row; what has no word yet is shown as the database calls it. */
export function tableName(t: Translate, table: string): string {
  return wordFor(t, 'table', table);
}

/** Returns what people call a column; what has no word yet is shown as the database calls it. */
export function columnName(t: Translate, column: string): string {
  return wordFor(t, 'column', column);
}

/** The tables that are about prints, whose values are names. */
const printTables: ReadonlySet<string> = new Set(['print_record', 'print_template']);

/** What people have typed is no name. */
const typedColumns: ReadonlySet<string> = new Set(['title', 'header', 'footer']);

/** Returns what people call what a column says: names of prints in words, everything else as it is. */
export function valueText(
  value: string,
  { table, column, locale }: { readonly table: string; readonly column: string; readonly locale: Locale },
): string {
  if (table === 'number_rule') return numberWord(value, locale);
  return printTables.has(table) && !typedColumns.has(column) ? printWord(value, locale) : value;
}

/** A key without a text comes back as it is. */
function wordFor(t: Translate, group: string, name: string): string {
  const key = `${group}.${name}`;
  const text = t(key as TextKey);
  return text === key ? name : text;
}
