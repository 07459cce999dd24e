import { useCan } from '@suanpan/app-kit/use-session';
import type { Batch, BatchAct } from '@suanpan/document-kit/batch';
import { useMemo } from 'react';
import { jobs } from '../app/jobs.ts';
import { LoseQuotationDocument } from '../data/lose-quotation.generated.ts';
import { SendQuotationDocument } from '../data/send-quotation.generated.ts';
import { useT } from '../texts.ts';
import { quotationSource } from './quotation-source.ts';
import type { QuotationRow } from './use-quotation-list.ts';

type Act = BatchAct<QuotationRow>;

/** What can be done to several quotations: whoever sees them may print them. */
export function useQuotationBatch(): Batch<QuotationRow> {
  const t = useT();
  const canWrite = useCan('sales.quotation.write');
  return useMemo(() => {
    const send: Act = {
      id: 'send',
      label: t('quote.send'),
      body: t('quote.sendBody'),
      asks: 'consent',
      isFor: ({ status }) => status === 'DRAFT',
      mutation: SendQuotationDocument,
      variables: ({ id, version }) => ({ id, version }),
    };
    const lose: Act = {
      id: 'lose',
      label: t('quote.lose'),
      body: t('quote.loseBody'),
      asks: 'reason',
      isFor: ({ status }) => ['DRAFT', 'SENT', 'EXPIRED'].includes(status),
      mutation: LoseQuotationDocument,
      variables: ({ id, version }, reason) => ({ id, version, reason }),
    };
    return { jobs, acts: canWrite ? [send, lose] : [], print: quotationSource, amountOf: ({ gross }) => gross };
  }, [canWrite, t]);
}
