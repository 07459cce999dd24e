import { useMutation } from '@apollo/client/react';
import type { Failure } from '@suanpan/app-kit/describe-failure';
import { useDescribeFailure } from '@suanpan/app-kit/use-describe-failure';
import { useHost } from '@suanpan/app-kit/use-host';
import { noticesNotify } from '@suanpan/protocol/notices-notify';
import { useState } from 'react';
import { ApproveInputInvoiceDocument } from '../data/approve-input-invoice.generated.ts';
import { DeductInputInvoiceDocument } from '../data/deduct-input-invoice.generated.ts';
import { SubmitInputInvoiceDocument } from '../data/submit-input-invoice.generated.ts';
import { UndeductInputInvoiceDocument } from '../data/undeduct-input-invoice.generated.ts';
import { VoidInputInvoiceDocument } from '../data/void-input-invoice.generated.ts';
import { type TextKey, useT } from '../texts.ts';
import type { Invoice } from './use-invoice.ts';

/** What a person can do to an invoice beyond editing and matching it; each tells how it went. */
export function useInvoiceActions(invoice: Invoice) {
  const { run, ...state } = useRun(invoice);
  const [submit] = useMutation(SubmitInputInvoiceDocument);
  const [approve] = useMutation(ApproveInputInvoiceDocument);
  const [deduct] = useMutation(DeductInputInvoiceDocument);
  const [undeduct] = useMutation(UndeductInputInvoiceDocument);
  const [voidOne] = useMutation(VoidInputInvoiceDocument);
  const { id, version } = invoice;
  const variables = { id, version };
  return {
    ...state,
    submit: () => run(() => submit({ variables }), 'invoice.submitted'),
    approve: () => run(() => approve({ variables }), 'invoice.approved'),
    deduct: (month: string) => run(() => deduct({ variables: { ...variables, month } }), 'invoice.deducted'),
    undeduct: () => run(() => undeduct({ variables }), 'invoice.undeducted'),
    voidInvoice: (reason: string) => run(() => voidOne({ variables: { ...variables, reason } }), 'invoice.voided'),
  };
}

/** Returns what does something and says that it was done; a refusal is kept, so that it is shown on the page until something else is tried. */
function useRun({ id, version, number }: Invoice) {
  const t = useT();
  const { ui, messages } = useHost();
  const describeFailure = useDescribeFailure();
  const [isPending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<Failure | null>(null);
  const tell = (done: TextKey): void => {
    const title = t(done, { number });
    ui.toast({ tone: 'success', text: title });
    const reference = { type: 'purchasing.invoice', id };
    messages.publish(noticesNotify, { id: `${id}:${version}:${done}`, title, tone: 'success', reference });
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
