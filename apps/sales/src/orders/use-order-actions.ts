import { useMutation } from '@apollo/client/react';
import type { Failure } from '@suanpan/app-kit/describe-failure';
import { useDescribeFailure } from '@suanpan/app-kit/use-describe-failure';
import { useHost } from '@suanpan/app-kit/use-host';
import { noticesNotify } from '@suanpan/protocol/notices-notify';
import { useState } from 'react';
import { formatAmount } from '@suanpan/money/format-amount';
import { ApproveOrderDocument } from '../data/approve-order.generated.ts';
import { CancelOrderDocument } from '../data/cancel-order.generated.ts';
import { CloseOrderDocument } from '../data/close-order.generated.ts';
import { SubmitOrderDocument } from '../data/submit-order.generated.ts';
import { type TextKey, useT } from '../texts.ts';
import { isLasting } from './OrderRefusal.tsx';
import type { Order } from './use-order.ts';

/** What a person can do to an order beyond editing it. Each asks where it cannot be taken back, and tells how it went. */
export function useOrderActions(order: Order) {
  const tell = useTell(order);
  const describeFailure = useDescribeFailure();
  const [isPending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<Failure | null>(null);
  const { submit, approve, close, cancel } = useOrderMutations();
  const agreed = useAgreed(order);
  const { id, version } = order;

  const run = async (work: () => Promise<unknown>, done: TextKey): Promise<boolean> => {
    setPending(true);
    setRefusal(null);
    try {
      await work();
      tell.done(done);
      return true;
    } catch (error) {
      const failure = describeFailure(error);
      if (isLasting(failure)) setRefusal(failure);
      else tell.failed(failure);
      return false;
    } finally {
      setPending(false);
    }
  };
  return {
    isPending,
    /** What was refused last, as long as there is something to do about it. */
    refusal,
    submit: () => run(() => submit({ variables: { id, version } }), 'done.submitted'),
    approve: async () =>
      (await agreed('approve.confirm', 'approve.body', 'action.approve')) &&
      run(() => approve({ variables: { id, version } }), 'done.approved'),
    close: async () =>
      (await agreed('close.confirm', 'close.body', 'action.close')) && run(() => close({ variables: { id, version } }), 'done.closed'),
    cancel: (reason: string) => run(() => cancel({ variables: { id, version, reason } }), 'done.cancelled'),
  };
}

function useOrderMutations() {
  const [submit] = useMutation(SubmitOrderDocument);
  const [approve] = useMutation(ApproveOrderDocument);
  const [close] = useMutation(CloseOrderDocument);
  const [cancel] = useMutation(CancelOrderDocument);
  return { submit, approve, close, cancel };
}

/** Returns what asks before something that cannot be taken back. */
function useAgreed({ number, customer, gross }: Order) {
  const t = useT();
  const { ui } = useHost();
  return (title: TextKey, body: TextKey, confirmLabel: TextKey): Promise<boolean> =>
    ui.confirm({
      title: t(title, { number }),
      body: t(body, { customer: customer.name, gross: formatAmount(gross) }),
      confirmLabel: t(confirmLabel),
    });
}

/** Returns what tells how an act on an order went: on the page at once, and what was done in the notices of all of the person's tabs. */
function useTell({ id, version, number }: Order) {
  const t = useT();
  const { ui, messages } = useHost();
  return {
    done(done: TextKey) {
      const title = t(done, { number });
      ui.toast({ tone: 'success', text: title });
      messages.publish(noticesNotify, { id: `${id}:${version}:${done}`, title, tone: 'success', reference: { type: 'sales.order', id } });
    },
    failed({ code, message }: Failure) {
      ui.toast({ tone: 'danger', text: `${t('failed.action')}: ${message} (${code})` });
    },
  };
}
