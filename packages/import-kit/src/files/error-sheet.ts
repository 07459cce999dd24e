import type { Locale } from '@suanpan/protocol/session';
import type { SheetContent } from '@suanpan/workbook/sheet-content';
import type { SheetRow } from '@suanpan/workbook/read-sheet';
import { errorHeads } from '../reading/read-file-rows.ts';
import type { CellProblem } from '../session/check-rows.ts';
import type { ImportOffer } from './import-offer.ts';

/** What was wrong with which file. */
export interface WrongFile {
  readonly offer: Pick<ImportOffer, 'title' | 'columns'>;
  readonly sheet: readonly SheetRow[];
  readonly problems: readonly CellProblem[];
}

/** Returns the person's own rows as they were, with one more column that says what is wrong with each. */
export function errorSheet({ offer, sheet: [heads, ...rows], problems }: WrongFile, locale: Locale): SheetContent {
  const own = Object.values(errorHeads) as readonly string[];
  const kept = (heads?.cells ?? []).flatMap((head, index) => (own.includes(head.trim()) ? [] : [{ head, index }]));
  const wrong = new Map<number, string[]>();
  for (const { row, column, message } of problems) {
    wrong.set(row, [...(wrong.get(row) ?? []), `${columnName(offer, column, locale)}: ${message}`]);
  }
  return {
    name: offer.title[locale],
    columns: [
      ...kept.map(({ head }) => ({ header: head, kind: 'text' as const, width: 16 })),
      { header: errorHeads[locale], kind: 'text', width: 60 },
    ],
    rows: rows.map(({ number, cells }) => [...kept.map(({ index }) => cells[index] ?? ''), (wrong.get(number) ?? []).join('\n')]),
  };
}

/** Returns what a column is called. */
export function columnName({ columns }: Pick<ImportOffer, 'columns'>, name: string, locale: Locale): string {
  return columns.find((column) => column.name === name)?.header[locale] ?? name;
}
