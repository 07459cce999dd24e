import { Refusal } from '#kernel/refusal/refusal.ts';

/** Which part of a list is wanted, as the cursor specification has it. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** A place in a sorted list: the sort value, as text, and the row. */
export interface Cursor {
  readonly value: string;
  readonly id: string;
}

/** A wanted part, checked. */
export interface PageWish {
  readonly size: number;
  /** Whether it is read from the end. */
  readonly backward: boolean;
  readonly from: Cursor | null;
}

/** A part of a list, in the list's order. */
export interface Page<Row> {
  readonly rows: readonly { readonly row: Row; readonly cursor: string }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** Why a part of a list cannot be given. */
export type PageReason = 'page-malformed' | 'cursor-malformed';

const defaultSize = 50;
/** The most rows that a page can have. */
export const maxSize = 200;

/** Checks which part is wanted: one direction only, at most 200 rows. */
export function checkPage({ first, after, last, before }: PageArguments): PageWish {
  const forward = first != null || after != null;
  const backward = last != null || before != null;
  const size = (backward ? last : first) ?? defaultSize;
  if ((forward && backward) || size < 1 || size > maxSize) throw new Refusal<PageReason>('page-malformed', { max: maxSize });
  const from = backward ? before : after;
  return { size, backward, from: from == null ? null : readCursor(from) };
}

/** Makes a page of rows read with one more than wanted, in reading direction. */
export function pageOf<Row extends { readonly id: string; readonly sortValue: string }>(read: readonly Row[], wish: PageWish): Page<Row> {
  const more = read.length > wish.size;
  const kept = read.slice(0, wish.size);
  const ordered = wish.backward ? kept.toReversed() : kept;
  return {
    rows: ordered.map((row) => ({ row, cursor: writeCursor({ value: row.sortValue, id: row.id }) })),
    hasNextPage: wish.backward ? wish.from !== null : more,
    hasPreviousPage: wish.backward ? more : wish.from !== null,
  };
}

function writeCursor({ value, id }: Cursor): string {
  return Buffer.from(JSON.stringify([value, id])).toString('base64url');
}

function readCursor(text: string): Cursor {
  const [value, id] = parsed(text);
  if (typeof value !== 'string' || typeof id !== 'string' || !/^[\da-f-]{36}$/.test(id)) throw new Refusal<PageReason>('cursor-malformed');
  return { value, id };
}

function parsed(text: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
