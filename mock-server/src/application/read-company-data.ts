import {
  companyColumns,
  companyPartNames,
  countCompanyPart,
  readCompanyPart,
  type CompanyPartName,
  type CompanyRow,
} from '#business/company-data/company-data-store.ts';
import { requirePermission } from '#core/access/actor.ts';
import { checkPage } from '#core/paging/page.ts';
import type { Work } from './work.ts';

/** Some things of a part of the company's data, with all their rows. */
export interface CompanyData {
  readonly columns: readonly string[];
  readonly rows: readonly CompanyRow[];
  /** How many things they are of. */
  readonly count: number;
  /** What the next things come after; null when these are the last. */
  readonly next: string | null;
}

/** How many things a part has. */
export interface CompanyDataCount {
  readonly part: CompanyPartName;
  readonly count: number;
}

/** Counts the things of every part of the company's data. */
export async function countCompanyData({ tx, actor }: Work): Promise<readonly CompanyDataCount[]> {
  requirePermission(actor, 'settings.data.export');
  const counts: CompanyDataCount[] = [];
  for (const part of companyPartNames) counts.push({ part, count: await countCompanyPart(tx, part) });
  return counts;
}

/** Reads a page of a part of the company's data. */
export async function readCompanyData(
  { tx, actor }: Work,
  {
    part,
    ...page
  }: { readonly part: CompanyPartName; readonly first?: number | null | undefined; readonly after?: string | null | undefined },
): Promise<CompanyData> {
  requirePermission(actor, 'settings.data.export');
  const { rows: things, hasNextPage } = await readCompanyPart(tx, part, checkPage(page));
  return {
    columns: companyColumns(part),
    rows: things.flatMap(({ row }) => row.rows),
    count: things.length,
    next: hasNextPage ? (things.at(-1)?.cursor ?? null) : null,
  };
}
