import { DocumentList } from '@suanpan/document-kit/document-list';
import { ListMoneyDocumentsDocument } from '../data/list-money-documents.generated.ts';
import { useTransferColumns } from '../cash-transfers/use-transfer-columns.tsx';
import { useNewDocument } from '../documents/use-new-document.tsx';
import { useMoneyBatch } from '../documents/use-money-batch.ts';
import { useT } from '../texts.ts';

/** The types of documents that this list has. */
const types = ['CASH_TRANSFER'] as const;

/** The list of money that went from one account to another. */
export function CashTransfersPage() {
  const t = useT();
  const batch = useMoneyBatch();
  return (
    <DocumentList
      batch={batch}
      query={ListMoneyDocumentsDocument}
      types={types}
      columns={useTransferColumns()}
      title={t('transfers.title')}
      path="/money/transfers"
      actions={useNewDocument('/money/transfers/new', t('transfer.new'))}
      emptyTitle={t('transfers.empty')}
      emptyBody={t('transfers.emptyBody')}
    />
  );
}
