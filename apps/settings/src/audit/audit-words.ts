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

/** A key without a text comes back as it is. */
function wordFor(t: Translate, group: string, name: string): string {
  const key = `${group}.${name}`;
  const text = t(key as TextKey);
  return text === key ? name : text;
}
