import { useMutation } from '@apollo/client/react';
import type { Failure } from '@suanpan/app-kit/describe-failure';
import { useDescribeFailure } from '@suanpan/app-kit/use-describe-failure';
import { useHost } from '@suanpan/app-kit/use-host';
import { formatAmount } from '@suanpan/money/format-amount';
import { noticesNotify } from '@suanpan/protocol/notices-notify';
import { useState } from 'react';
import { ApprovePurchaseOrderDocument } from '../data/approve-purchase-order.generated.ts';
import { CancelPurchaseOrderDocument } from '../data/cancel-purchase-order.generated.ts';
import { ClosePurchaseOrderDocument } from '../data/close-purchase-order.generated.ts';
import { SubmitPurchaseOrderDocument } from '../data/submit-purchase-order.generated.ts';
import { type TextKey, useT } from '../texts.ts';
import type { Order } from './use-order.ts';

/** What a person can do to an order beyond editing it; each tells how it went. What cannot be taken back asks first. */
export function useOrderActions(order: Order) {
  const { run, ...state } = useRun(order);
  const agreed = useAgreed(order);
  const [submit] = useMutation(SubmitPurchaseOrderDocument);
  const [approve] = useMutation(ApprovePurchaseOrderDocument);
  const [close] = useMutation(ClosePurchaseOrderDocument);
  const [cancel] = useMutation(CancelPurchaseOrderDocument);
  const { id, version } = order;
  const variables = { id, version };
  return {
    ...state,
    submit: () => run(() => submit({ variables }), 'order.submitted'),
    approve: async () => (await agreed('approve')) && run(() => approve({ variables }), 'order.approved'),
    close: async () => (await agreed('close')) && run(() => close({ variables }), 'order.closed'),
    cancel: (reason: string) => run(() => cancel({ variables: { ...variables, reason } }), 'order.voided'),
  };
}

/** Returns what does something and says that it was done; a refusal is kept, so that it is shown on the page until something else is tried. */
function useRun({ id, version, number }: Order) {
  const t = useT();
  const { ui, messages } = useHost();
  const describeFailure = useDescribeFailure();
  const [isPending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<Failure | null>(null);
  const tell = (done: TextKey): void => {
    const title = t(done, { number });
    ui.toast({ tone: 'success', text: title });
    messages.publish(noticesNotify, {
      id: `${id}:${version}:${done}`,
      title,
      tone: 'success',
      reference: { type: 'purchasing.order', id },
    });
  };
  const run = async (work: () => Promise<unknown>, done: TextKey): Promise<boolean> => {
    setPending(true);
    setRefusal(null);
    try {
      await work();
      tell(done);
      return true;
    } catch (error) {
      setRefusal(describeFailure(error));
      return false;
    } finally {
      setPending(false);
    }
  };
  return { isPending, refusal, run };
}

/** Returns what asks before something that cannot be taken back. */
function useAgreed({ number, supplier, gross }: Order): (act: 'approve' | 'close') => Promise<boolean> {
  const t = useT();
  const { ui } = useHost();
  return (act) =>
    ui.confirm({
      title: t(`order.${act}Confirm`, { number }),
      body: t(`order.${act}Body`, { supplier: supplier.name, gross: formatAmount(gross) }),
      confirmLabel: t(`order.${act}`),
    });
}
