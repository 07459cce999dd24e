import { Held } from '@suanpan/app-kit/held';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { DocumentPage } from '@suanpan/document-kit/document-page';
import { useState } from 'react';
import { useToday } from '../app/use-today.ts';
import { CashTransferForm } from '../cash-transfers/CashTransferForm.tsx';
import { transferDraftOf } from '../cash-transfers/transfer-draft-of.ts';
import type { MoneyDocumentFragment } from '../data/money-document.fragment.generated.ts';
import { ReadMoneyDocumentDocument } from '../data/read-money-document.generated.ts';
import { useDocumentWish } from '../bank/use-document-wish.ts';
import { useT } from '../texts.ts';
import { MissingPage } from './MissingPage.tsx';

/** Where a transfer of money is typed. */
export function NewCashTransferPage() {
  const t = useT();
  const today = useToday();
  const wish = useDocumentWish();
  const [initial] = useState(() => ({
    date: wish?.date || today(),
    cashAccountId: wish && !wish.isInto ? wish.account : '',
    targetCashAccountId: wish?.isInto ? wish.account : '',
    amount: wish?.amount ?? '',
    fee: '',
    note: wish?.note ?? '',
  }));
  usePageTitle(t('transfer.new'));
  return <CashTransferForm initial={initial} edited={null} bankLine={wish?.line} />;
}

interface EditCashTransferPageProps {
  id: string;
}

/** Where the draft of a transfer of money is changed. */
export function EditCashTransferPage({ id }: EditCashTransferPageProps) {
  return (
    <DocumentPage id={id} query={ReadMoneyDocumentDocument} listHref="/money/transfers">
      {(document) => <Held value={document}>{(held) => <EditedTransfer key={held.version} document={held} />}</Held>}
    </DocumentPage>
  );
}

function EditedTransfer({ document }: { document: MoneyDocumentFragment }) {
  const t = useT();
  usePageTitle(t('transfer.edit'));
  if (document.status !== 'DRAFT' || document.type !== 'CASH_TRANSFER') return <MissingPage />;
  return <CashTransferForm initial={transferDraftOf(document)} edited={{ id: document.id, version: document.version }} />;
}
