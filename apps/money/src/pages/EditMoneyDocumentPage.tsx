import { Held } from '@suanpan/app-kit/held';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { DocumentPage } from '@suanpan/document-kit/document-page';
import { AdvanceForm } from '../advances/AdvanceForm.tsx';
import type { MoneyDocumentFragment } from '../data/money-document.fragment.generated.ts';
import { ReadMoneyDocumentDocument } from '../data/read-money-document.generated.ts';
import { advanceDraftOf, moneyDraftOf } from '../documents/drafts-of-document.ts';
import { MoneyForm } from '../documents/MoneyForm.tsx';
import { useT } from '../texts.ts';

interface EditMoneyDocumentPageProps {
  id: string;
}

/** Where the draft of a receipt, a payment or the use of an advance is changed. */
export function EditMoneyDocumentPage({ id }: EditMoneyDocumentPageProps) {
  return (
    <DocumentPage id={id} query={ReadMoneyDocumentDocument} listHref="/money/documents">
      {(document) => <Held value={document}>{(held) => <EditedForm key={held.version} document={held} />}</Held>}
    </DocumentPage>
  );
}

function EditedForm({ document }: { document: MoneyDocumentFragment }) {
  const t = useT();
  const kind = document.type === 'RECEIPT' || document.type === 'PAYMENT' ? document.type : null;
  usePageTitle(t(kind === null ? 'advance.edit' : `money.edit.${kind}`));
  const edited = { id: document.id, version: document.version };
  if (kind === null) return <AdvanceForm initial={advanceDraftOf(document)} edited={edited} />;
  return <MoneyForm type={kind} initial={moneyDraftOf(document)} edited={edited} />;
}
