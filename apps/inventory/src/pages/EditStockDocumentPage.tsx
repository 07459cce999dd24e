import { Held } from '@suanpan/app-kit/held';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { DocumentPage } from '@suanpan/document-kit/document-page';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import { useLoaded } from '../app/use-loaded.ts';
import { countLinesOf } from '../counts/count-draft.ts';
import { CountForm } from '../counts/CountForm.tsx';
import { useStockToCount } from '../counts/use-stock-to-count.ts';
import { ReadStockDocumentDocument } from '../data/read-stock-document.generated.ts';
import type { StockDocumentFragment } from '../data/stock-document.fragment.generated.ts';
import { countDraftOf, transferDraftOf } from '../documents/drafts-of-document.ts';
import { TransferForm } from '../transfers/TransferForm.tsx';
import { useT } from '../texts.ts';
import { MissingPage } from './MissingPage.tsx';

interface EditStockDocumentPageProps {
  id: string;
}

/** Where the draft of a transfer or a count is changed. */
export function EditStockDocumentPage({ id }: EditStockDocumentPageProps) {
  return (
    <DocumentPage id={id} query={ReadStockDocumentDocument} listHref="/inventory/documents">
      {(document) => <Held value={document}>{(held) => <EditedForm key={held.version} document={held} />}</Held>}
    </DocumentPage>
  );
}

function EditedForm({ document }: { document: StockDocumentFragment }) {
  const t = useT();
  usePageTitle(t(document.type === 'TRANSFER' ? 'transfer.edit' : 'count.edit'));
  if (document.status !== 'DRAFT') return <MissingPage />;
  const edited = { id: document.id, version: document.version };
  if (document.type === 'TRANSFER') return <TransferForm initial={transferDraftOf(document)} edited={edited} />;
  return <EditedCount document={document} />;
}

function EditedCount({ document }: { document: StockDocumentFragment }) {
  const t = useT();
  const { read } = useStockToCount();
  const initial = useLoaded(async () => {
    const draft = countDraftOf(document);
    const stock = await read(draft.warehouseId);
    return stock ? { ...draft, lines: countLinesOf(stock, draft.lines) } : draft;
  });
  if (!initial) return <LoadingState label={t('stock.title')} />;
  return <CountForm initial={initial} edited={{ id: document.id, version: document.version }} />;
}
