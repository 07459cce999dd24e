import type { Locale } from '@suanpan/protocol/session';
import type { SheetCell, SheetContent } from '@suanpan/workbook/sheet-content';
import { companyColumns } from '../files/company-columns.ts';
import { companyFileName, companyWord } from '../files/company-words.ts';
import type { FileColumn } from '@suanpan/import-kit/file-column';
import { flagWords } from '../files/flag-words.ts';

/** A part of the company's data, as it was read. */
export interface CompanyRows {
  /** The part, or the type of the documents. */
  readonly part: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | null)[])[];
}

/** Returns a part as a sheet: numbers as numbers, days as days, codes as texts. */
export function companySheet({ part, columns, rows }: CompanyRows, locale: Locale): SheetContent {
  const known = companyColumns(part, columns);
  return {
    name: companyFileName(part, locale),
    columns: known.map(({ header, kind, width }) => ({ header: header[locale], kind: kind === 'flag' ? 'text' : kind, width })),
    rows: rows.map((row) => known.map((column, index) => cellOf(column, row[index] ?? null, locale))),
  };
}

function cellOf({ name, kind }: FileColumn, value: string | null, locale: Locale): SheetCell {
  if (value === null || value === '') return null;
  if (kind === 'flag') return flagWords[value === 'true' ? 'true' : 'false'][locale];
  return kind === 'text' ? companyWord(name, value, locale) : value;
}

/** Divides documents by their types, in the order in which they come; a part that has no types stays whole. */
export function divideByType({ part, columns, rows }: CompanyRows): readonly CompanyRows[] {
  const place = part === 'DOCUMENTS' ? columns.indexOf('type') : -1;
  if (place === -1) return [{ part, columns, rows }];
  const byType = new Map<string, (readonly (string | null)[])[]>();
  for (const row of rows) {
    const type = row[place] ?? part;
    const own = byType.get(type) ?? [];
    own.push(row);
    byType.set(type, own);
  }
  return [...byType].map(([type, own]) => ({ part: type, columns, rows: own }));
}
