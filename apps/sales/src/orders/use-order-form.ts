import { useHost } from '@suanpan/app-kit/use-host';
import { useState } from 'react';
import { useT } from '../texts.ts';
import { type DraftProblems, draftProblems, noProblems, sayWhatIsMissing } from './draft-problems.ts';
import { type OrderDraft, isBlankLine } from './order-draft.ts';
import { useKeptDraft } from './use-kept-draft.ts';
import { useSaveOrder } from './use-save-order.ts';
import type { Order } from './use-order.ts';

/** The state of the form: the draft that is kept while it is typed, what is wrong with it, and the way to save it. */
export function useOrderForm(order: Order | null, initial: OrderDraft) {
  const t = useT();
  const { navigation, ui } = useHost();
  const kept = useKeptDraft(draftKey(order, initial), initial);
  const { save, isPending } = useSaveOrder(order);
  const [problems, setProblems] = useState<DraftProblems>(noProblems);
  const [refusal, setRefusal] = useState<string | null>(null);

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
    const rows = kept.draft.lines.flatMap((line, row) => (isBlankLine(line) ? [] : [row]));
    const missing = { customer: t('order.customerMissing'), product: t('line.productMissing') };
    setProblems(
      sayWhatIsMissing(
        draftProblems(failure, (sent) => rows[sent] ?? sent),
        kept.draft,
        missing,
      ),
    );
    setRefusal(`${failure.message} (${failure.code})`);
  };

  return { kept, isPending, problems, refusal, finish };
}

/** What is typed for one customer must not come up in an order that was begun for another. */
function draftKey(order: Order | null, { customer }: OrderDraft): string {
  if (order) return `order:${order.id}:${order.version}`;
  return customer ? `order:new:${customer.id}` : 'order:new';
}
