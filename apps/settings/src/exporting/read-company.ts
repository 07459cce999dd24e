import type { ApolloClient } from '@apollo/client';
import type { JobDoing } from '@suanpan/app-kit/job-list';
import { CountCompanyDataDocument, type CountCompanyDataQuery } from '../data/count-company-data.generated.ts';
import { ReadCompanyDataDocument, type ReadCompanyDataQuery } from '../data/read-company-data.generated.ts';
import type { CompanyRows } from './company-sheet.ts';

/** The most things that the backend gives at once. */
const atOnce = 200;

type Part = CountCompanyDataQuery['companyDataCounts'][number]['part'];

/** Reads everything of the company, part by part, each page by page; a part without anything is left out. */
export async function* readCompany(client: ApolloClient, { signal, progress }: JobDoing): AsyncGenerator<CompanyRows> {
  const context = { fetchOptions: { signal } };
  const { data } = await client.query({ query: CountCompanyDataDocument, fetchPolicy: 'no-cache', context });
  const counts = data?.companyDataCounts ?? [];
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  let done = 0;
  progress(done, total);
  for (const { part, count } of counts) {
    const tell = (read: number): void => progress(done + Math.min(read, count), total);
    const rows = await readPart(client, { part, signal, tell });
    if (rows.rows.length > 0) yield rows;
    done += count;
  }
}

interface PartReading {
  readonly part: Part;
  readonly signal: AbortSignal;
  tell(read: number): void;
}

async function readPart(client: ApolloClient, { part, signal, tell }: PartReading): Promise<CompanyRows> {
  const rows: (readonly (string | null)[])[] = [];
  let columns: readonly string[] = [];
  let read = 0;
  let after: string | null = null;
  do {
    signal.throwIfAborted();
    const page: ReadCompanyDataQuery['companyData'] = await readPage(client, { part, first: atOnce, after }, signal);
    for (const row of page.rows) rows.push(row);
    ({ columns } = page);
    tell((read += page.count));
    after = page.next ?? null;
  } while (after !== null);
  return { part, columns, rows };
}

async function readPage(
  client: ApolloClient,
  variables: { readonly part: Part; readonly first: number; readonly after: string | null },
  signal: AbortSignal,
): Promise<ReadCompanyDataQuery['companyData']> {
  // Everything in the cache would only cost memory.
  const context = { fetchOptions: { signal } };
  const { data } = await client.query({ query: ReadCompanyDataDocument, variables, fetchPolicy: 'no-cache', context });
  if (!data) throw new Error('The backend gave nothing of the company.');
  return data.companyData;
}
