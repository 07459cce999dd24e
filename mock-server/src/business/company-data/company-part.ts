import type { SortKey } from '#core/paging/keyset.ts';

/** One kind of thing that a company has, as it is given away whole. */
export interface CompanyPart {
  /** Where the things are, under the alias `h`. */
  readonly heads: string;
  /** Which of them. */
  readonly where: string;
  readonly key: Pick<SortKey, 'expression' | 'type'>;
  /** What else their cells are read from. A thing has a row for each of its lines, or one when it has none. */
  readonly joins: string;
  /** The order of a thing's rows. */
  readonly order: string;
  /** The SQL of each column, as a text. */
  readonly cells: Readonly<Record<string, string>>;
}

/** Fen as a decimal text. */
export const money = (fen: string): string => `(${fen} / 100.0)::numeric(20, 2)::text`;

/** A quantity, price or percent as a decimal text without zeros at its end. */
export const decimal = (value: string): string => `trim_scale(${value})::text`;
