import { CancelDialog } from '@suanpan/document-kit/cancel-dialog';
import { Button } from '@suanpan/shared-ui/button';
import { LinkButton } from '@suanpan/shared-ui/link-button';
import { useState } from 'react';
import { useT } from '../texts.ts';
import type { Quotation } from './use-quotation.ts';
import type { useQuotationActions } from './use-quotation-actions.ts';

interface QuotationActionsProps {
  quotation: Quotation;
  acts: ReturnType<typeof useQuotationActions>;
}

/** The buttons for what this person may do with the quotation now; the next step of its life is the primary one. */
export function QuotationActions({ quotation: { id, number, allowedActions, status }, acts }: QuotationActionsProps) {
  const t = useT();
  const [isLosing, setLosing] = useState(false);
  const { isPending, send, lose } = acts;
  const may = new Set(allowedActions);
  return (
    <>
      {may.has('SEND') && (
        <Button tone="primary" isPending={isPending} onPress={() => void send()}>
          {t('quote.send')}
        </Button>
      )}
      {may.has('ORDER') && (
        <LinkButton href={`/sales/orders/new?quotation=${id}`} tone={status === 'SENT' ? 'primary' : 'neutral'}>
          {t('quote.toOrder')}
        </LinkButton>
      )}
      {may.has('EDIT') && <LinkButton href={`/sales/quotations/${id}/edit`}>{t('action.edit')}</LinkButton>}
      {may.has('LOSE') && (
        <Button tone="danger" isDisabled={isPending} onPress={() => setLosing(true)}>
          {t('quote.lose')}
        </Button>
      )}
      <CancelDialog
        title={t('quote.loseTitle', { number })}
        words={{ body: t('quote.loseBody'), reason: t('quote.lostReason'), act: t('quote.lose') }}
        isOpen={isLosing}
        onClose={() => setLosing(false)}
        onCancelOrder={lose}
      />
    </>
  );
}
