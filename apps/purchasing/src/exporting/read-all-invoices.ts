import type { ApolloClient } from '@apollo/client';
import {
  ExportInputInvoicesDocument,
  type ExportInputInvoicesQuery,
  type ExportInputInvoicesQueryVariables,
} from '../data/export-input-invoices.generated.ts';

/** An invoice as it is exported. */
export type ExportedInvoice = ExportInputInvoicesQuery['inputInvoices']['edges'][number]['node'];

/** Which invoices are read, and in what order. */
export type InvoiceChoice = Pick<ExportInputInvoicesQueryVariables, 'filter' | 'sort'>;

interface Reading {
  readonly signal: AbortSignal;
  progress(done: number, total: number): void;
}

/** The most that the backend gives at once. */
const atOnce = 200;

/** Reads all invoices of a list, page by page. Rejects with what the backend or the network said. */
export async function readAllInvoices(
  client: ApolloClient,
  choice: InvoiceChoice,
  { signal, progress }: Reading,
): Promise<ExportedInvoice[]> {
  const invoices: ExportedInvoice[] = [];
  let after: string | null = null;
  do {
    signal.throwIfAborted();
    const { edges, pageInfo, totalCount }: InvoicePart = await readPart(client, { ...choice, first: atOnce, after }, signal);
    invoices.push(...edges.map(({ node }) => node));
    progress(invoices.length, totalCount);
    after = pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null;
  } while (after !== null);
  return invoices;
}

type InvoicePart = ExportInputInvoicesQuery['inputInvoices'];

async function readPart(client: ApolloClient, variables: ExportInputInvoicesQueryVariables, signal: AbortSignal): Promise<InvoicePart> {
  // A whole list in the cache would only cost memory.
  const context = { fetchOptions: { signal } };
  const { data } = await client.query({ query: ExportInputInvoicesDocument, variables, fetchPolicy: 'no-cache', context });
  if (!data) throw new Error('The backend gave no invoices.');
  return data.inputInvoices;
}
