import { Held } from '@suanpan/app-kit/held';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { DocumentPage } from '@suanpan/document-kit/document-page';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import { sideItems } from '../advances/advance-draft.ts';
import { AdvanceForm } from '../advances/AdvanceForm.tsx';
import type { MoneyDocumentFragment } from '../data/money-document.fragment.generated.ts';
import { ReadMoneyDocumentDocument } from '../data/read-money-document.generated.ts';
import { useLoaded } from '../app/use-loaded.ts';
import { advanceDraftOf, moneyDraftOf } from '../documents/drafts-of-document.ts';
import type { MoneyKind } from '../documents/money-draft.ts';
import { MoneyForm } from '../documents/MoneyForm.tsx';
import { withTyped } from '../settling/settle-line.ts';
import { usePartyItems } from '../settling/use-party-items.ts';
import { useT } from '../texts.ts';
import { MissingPage } from './MissingPage.tsx';

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
  if (document.status !== 'DRAFT') return <MissingPage />;
  return kind === null ? <EditedAdvance document={document} /> : <EditedMoney document={document} kind={kind} />;
}

function EditedMoney({ document, kind }: { document: MoneyDocumentFragment; kind: MoneyKind }) {
  const t = useT();
  const { read } = usePartyItems();
  const initial = useLoaded(async () => {
    const draft = moneyDraftOf(document);
    const open = draft.party ? await read(kind === 'RECEIPT' ? 'RECEIVABLE' : 'PAYABLE', draft.party.id) : [];
    return { ...draft, lines: withTyped(open, draft.lines) };
  });
  if (!initial) return <LoadingState label={t('settle.items')} />;
  return <MoneyForm type={kind} initial={initial} edited={{ id: document.id, version: document.version }} />;
}

function EditedAdvance({ document }: { document: MoneyDocumentFragment }) {
  const t = useT();
  const { read } = usePartyItems();
  const initial = useLoaded(async () => {
    const draft = advanceDraftOf(document);
    if (!draft.party) return draft;
    const [advance, owed] = sideItems[draft.side];
    const advances = await read(advance, draft.party.id);
    return { ...draft, advances, lines: withTyped(await read(owed, draft.party.id), draft.lines) };
  });
  if (!initial) return <LoadingState label={t('settle.items')} />;
  return <AdvanceForm initial={initial} edited={{ id: document.id, version: document.version }} />;
}
