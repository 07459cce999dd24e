import { Refusal } from '#kernel/refusal/refusal.ts';
import type { PageReason, PageWish } from './page.ts';

/** What a list is sorted by. */
export interface SortKey {
  /** An SQL expression that is never null. */
  readonly expression: string;
  readonly type: 'date' | 'bigint' | 'numeric' | 'text';
  /** The row's id, as the last word among equals. */
  readonly id: string;
  readonly direction: 'ASC' | 'DESC';
}

/** The parts of a statement that read one page. */
export interface Keyset {
  /** A condition, or "true". */
  readonly where: string;
  readonly orderBy: string;
  /** The sort value as text, for cursors. */
  readonly sortValue: string;
}

/** The values of a statement, numbered as they are added. */
export class SqlValues {
  readonly list: unknown[] = [];

  /** Adds a value and returns its placeholder. */
  add(value: unknown): string {
    this.list.push(value);
    return `$${this.list.length}`;
  }
}

const shapes = {
  date: /^\d{4}-\d\d-\d\d$/,
  bigint: /^-?\d{1,18}$/,
  numeric: /^-?\d{1,18}(\.\d{1,18})?$/,
  text: /^[^\0]{0,400}$/,
} as const;

/** Returns the condition and order that read a page by where the last one ended, not by counting rows. */
export function keysetOf(key: SortKey, wish: PageWish, values: SqlValues): Keyset {
  const ascending = (key.direction === 'ASC') !== wish.backward;
  const direction = ascending ? 'ASC' : 'DESC';
  const orderBy = `${key.expression} ${direction}, ${key.id} ${direction}`;
  const sortValue = `(${key.expression})::text`;
  if (wish.from === null) return { where: 'true', orderBy, sortValue };
  if (!shapes[key.type].test(wish.from.value)) throw new Refusal<PageReason>('cursor-malformed');
  const place = `(${values.add(wish.from.value)}::${key.type}, ${values.add(wish.from.id)}::uuid)`;
  return { where: `(${key.expression}, ${key.id}) ${ascending ? '>' : '<'} ${place}`, orderBy, sortValue };
}
