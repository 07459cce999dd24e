import type { ApolloClient } from '@apollo/client';
import { ListVoucherNumbersDocument, type ListVoucherNumbersQuery } from '../data/list-voucher-numbers.generated.ts';
import { filterOf, inBoundOrder, type NumberedVoucher, type VoucherRange } from './voucher-range.ts';

const pageSize = 200;

/** How many vouchers a range may have at most: more are bound in several volumes. */
export const mostInRange = 2000;

/** The vouchers of a range, as they are bound; without them where there are too many. */
export interface FoundVouchers {
  readonly count: number;
  readonly vouchers: readonly NumberedVoucher[];
}

/** Reads which vouchers a range has. */
export async function readVoucherNumbers(client: ApolloClient, range: VoucherRange, signal: AbortSignal): Promise<FoundVouchers> {
  const vouchers: NumberedVoucher[] = [];
  let after: string | null = null;
  for (;;) {
    const page = await readPage(client, { range, after });
    vouchers.push(...page.edges.map(({ node }) => node));
    const { totalCount: count, pageInfo } = page;
    if (count > mostInRange) return { count, vouchers: [] };
    if (!pageInfo.hasNextPage || signal.aborted) return { count, vouchers: inBoundOrder(vouchers) };
    after = pageInfo.endCursor ?? null;
  }
}

async function readPage(
  client: ApolloClient,
  { range, after }: { readonly range: VoucherRange; readonly after: string | null },
): Promise<ListVoucherNumbersQuery['voucherList']> {
  const variables = { filter: filterOf(range), first: pageSize, after };
  const { data } = await client.query({ query: ListVoucherNumbersDocument, variables, fetchPolicy: 'no-cache' });
  if (!data) throw new Error('The backend answered without the vouchers.');
  return data.voucherList;
}
