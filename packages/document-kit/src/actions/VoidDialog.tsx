import type { Failure } from '@suanpan/app-kit/describe-failure';
import { todayIn } from '@suanpan/app-kit/today-in';
import { useSession } from '@suanpan/app-kit/use-session';
import { Button } from '@suanpan/shared-ui/button';
import { DateField } from '@suanpan/shared-ui/date-field';
import { Dialog } from '@suanpan/shared-ui/dialog';
import { InlineNotice } from '@suanpan/shared-ui/inline-notice';
import { Stack } from '@suanpan/shared-ui/stack';
import { TextAreaField } from '@suanpan/shared-ui/text-area-field';
import { useState } from 'react';
import type { DocumentView } from '../documents/document-view.ts';
import { useDocumentT } from '../texts/document-texts.ts';
import type { VoidEntries } from './use-document-actions.ts';
import { useRefusalText } from './use-refusal-text.ts';

interface VoidDialogProps {
  document: DocumentView;
  isOpen: boolean;
  isPending: boolean;
  /** Why the backend refused the last time. */
  failure: Failure | null;
  onClose: () => void;
  /** Resolves to whether the document is void now. */
  onVoid: (entries: VoidEntries) => Promise<boolean>;
}

/** Asks why a document is voided, and for the day of the red document where one takes it back; without a reason nothing happens. */
export function VoidDialog({ document, isOpen, isPending, failure, onClose, onVoid }: VoidDialogProps) {
  const t = useDocumentT();
  const { company } = useSession();
  const refusalText = useRefusalText();
  const [reason, setReason] = useState('');
  const [date, setDate] = useState<string | null>(() => todayIn(company.timeZone, new Date()));
  const [isTried, setTried] = useState(false);
  const isPosted = document.status === 'APPROVED';
  const submit = async (): Promise<void> => {
    setTried(true);
    if (reason.trim() === '' || (isPosted && date === null)) return;
    if (await onVoid({ reason: reason.trim(), date: isPosted ? date : null })) onClose();
  };
  return (
    <Dialog
      title={t('void.title', { type: t(`type.${document.type}`), number: document.number })}
      isOpen={isOpen}
      onClose={onClose}
      size="small"
      footer={
        <>
          <Button onPress={onClose}>{t('act.cancel')}</Button>
          <Button tone="danger" isPending={isPending} onPress={() => void submit()}>
            {t('act.void')}
          </Button>
        </>
      }
    >
      <Stack>
        {failure && (
          <InlineNotice tone="danger" title={t('act.failed')}>
            {refusalText(failure)}
          </InlineNotice>
        )}
        <p>{t(isPosted ? 'void.bodyPosted' : 'void.bodyDraft')}</p>
        <CashNotice document={document} />
        <TextAreaField
          label={t('void.reason')}
          value={reason}
          onChange={setReason}
          isRequired
          error={isTried && reason.trim() === '' ? t('void.reasonMissing') : undefined}
        />
        {isPosted && (
          <DateField label={t('void.date')} description={t('void.dateHint')} value={date} onChange={setDate} isRequired isTried={isTried} />
        )}
      </Stack>
    </Dialog>
  );
}

/** What becomes of the money that a sale took at once, when the sale or its receipt is voided. Renders nothing elsewhere. */
function CashNotice({ document: { status, cashReceipt, cashSale } }: Pick<VoidDialogProps, 'document'>) {
  const t = useDocumentT();
  if (status !== 'APPROVED') return null;
  if (cashReceipt?.status === 'APPROVED') return <p>{t('void.withReceipt', { number: cashReceipt.number })}</p>;
  return cashSale?.status === 'APPROVED' ? <p>{t('void.receiptOnly', { number: cashSale.number })}</p> : null;
}
