import type { Failure } from '@suanpan/app-kit/describe-failure';
import { useHost } from '@suanpan/app-kit/use-host';
import { type DraftProblems, draftProblems, noProblems, sayWhatIsMissing } from '@suanpan/document-kit/draft-problems';
import { draftWithLines } from '@suanpan/document-kit/draft-with-lines';
import { isBlankLine } from '@suanpan/document-kit/product-line';
import { useKeptDraft } from '@suanpan/document-kit/use-kept-draft';
import { useState } from 'react';
import { useT } from '../texts.ts';
import type { OrderDraft } from './order-draft.ts';
import { useSaveOrder } from './use-save-order.ts';
import type { Order } from './use-order.ts';

const keptForm = draftWithLines<OrderDraft>();

/** The quotation that a new order is made from. */
export interface QuotedBy {
  readonly id: string;
  readonly version: number;
}

interface BegunOrder {
  readonly initial: OrderDraft;
  readonly quotation?: QuotedBy | undefined;
}

/** The state of the form: the draft that is kept while it is typed, what is wrong with it, and the way to save it. */
export function useOrderForm(order: Order | null, { initial, quotation }: BegunOrder) {
  const t = useT();
  const { navigation, ui } = useHost();
  const kept = useKeptDraft(draftKey(order, { initial, quotation }), { initial, form: keptForm });
  const { save, isPending } = useSaveOrder(order, quotation?.id);
  const [problems, setProblems] = useState<DraftProblems>(noProblems);
  const [refusal, setRefusal] = useState<string | null>(null);

  const problemsOf = (failure: Failure): DraftProblems => {
    const { customer, lines } = kept.draft;
    const rows = lines.flatMap((line, row) => (isBlankLine(line) ? [] : [row]));
    return sayWhatIsMissing(draftProblems(failure, { rowOf: (sent) => rows[sent] ?? sent }), {
      fields: customer ? {} : { customerId: t('order.customerMissing') },
      rows: new Set(rows.filter((row) => !lines[row]?.product)),
      product: t('line.productMissing'),
    });
  };
  const finish = async (isSubmitting: boolean): Promise<void> => {
    if (isPending) return;
    const { saved, failure } = await save(kept.draft, isSubmitting);
    if (saved) {
      kept.forget();
      if (failure) ui.toast({ tone: 'danger', text: `${t('failed.action')}: ${failure.message} (${failure.code})` });
      else ui.toast({ tone: 'success', text: t(isSubmitting ? 'done.submitted' : 'done.saved', { number: saved.number }) });
      navigation.go(`/sales/orders/${saved.id}`, { replace: true });
      return;
    }
    setProblems(problemsOf(failure));
    setRefusal(`${failure.message} (${failure.code})`);
  };

  return { kept, isPending, problems, refusal, finish };
}

/** What is typed for one customer, or of one quotation, must not come up in an order that was begun for another. */
function draftKey(order: Order | null, { initial: { customer }, quotation }: BegunOrder): string {
  if (order) return `order:${order.id}:${order.version}`;
  if (quotation) return `order:of:${quotation.id}:${quotation.version}`;
  return customer ? `order:new:${customer.id}` : 'order:new';
}
