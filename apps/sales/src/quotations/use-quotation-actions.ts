import { useMutation } from '@apollo/client/react';
import type { Failure } from '@suanpan/app-kit/describe-failure';
import { useDescribeFailure } from '@suanpan/app-kit/use-describe-failure';
import { useHost } from '@suanpan/app-kit/use-host';
import { useState } from 'react';
import { LoseQuotationDocument } from '../data/lose-quotation.generated.ts';
import { SendQuotationDocument } from '../data/send-quotation.generated.ts';
import { type TextKey, useT } from '../texts.ts';
import type { Quotation } from './use-quotation.ts';

/** What a person can do to a quotation beyond editing it; each tells how it went, and a refusal stays until something else is tried. */
export function useQuotationActions({ id, version, number }: Quotation) {
  const t = useT();
  const { ui } = useHost();
  const describeFailure = useDescribeFailure();
  const [send] = useMutation(SendQuotationDocument);
  const [lose] = useMutation(LoseQuotationDocument);
  const [isPending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<Failure | null>(null);
  const run = async (work: () => Promise<unknown>, done: TextKey): Promise<boolean> => {
    setPending(true);
    setRefusal(null);
    try {
      await work();
      ui.toast({ tone: 'success', text: t(done, { number }) });
      return true;
    } catch (error) {
      setRefusal(describeFailure(error));
      return false;
    } finally {
      setPending(false);
    }
  };
  return {
    isPending,
    refusal,
    send: () => run(() => send({ variables: { id, version } }), 'quote.sent'),
    lose: (reason: string) => run(() => lose({ variables: { id, version, reason } }), 'quote.lost'),
  };
}
