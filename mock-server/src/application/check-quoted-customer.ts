import { findQuotations } from '#business/sales/quotation-store.ts';
import type { QuotationEntryReason } from '#business/sales/quotation.ts';
import { onlyRow } from '#kernel/database/transaction.ts';
import type { ProblemSink } from '#kernel/refusal/problem-list.ts';
import type { Work } from './work.ts';

/** What an order is about to be, and where its problems are noted. */
interface QuotedOrder {
  readonly checked: { readonly customerId: string };
  readonly problems: ProblemSink<QuotationEntryReason>;
}

/** Notes an order for another customer than that of the quotation it was made from. */
export async function checkQuotedCustomer({ tx }: Work, quotationId: string, { checked, problems }: QuotedOrder): Promise<void> {
  const { customerId, number } = onlyRow(await findQuotations(tx, [quotationId]));
  if (customerId !== checked.customerId) problems.add('customerId', 'quotation-other-customer', { number });
}
