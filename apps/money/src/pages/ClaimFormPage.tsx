import { Held } from '@suanpan/app-kit/held';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { DocumentPage } from '@suanpan/document-kit/document-page';
import { useState } from 'react';
import { useToday } from '../app/use-today.ts';
import { claimDraftOf } from '../claims/claim-draft-of.ts';
import type { ClaimKind } from '../claims/claim-draft.ts';
import { ClaimForm } from '../claims/ClaimForm.tsx';
import type { MoneyDocumentFragment } from '../data/money-document.fragment.generated.ts';
import { ReadMoneyDocumentDocument } from '../data/read-money-document.generated.ts';
import { useT } from '../texts.ts';
import { MissingPage } from './MissingPage.tsx';

interface NewClaimPageProps {
  type: ClaimKind;
}

/** Where a receivable or payable is typed. */
export function NewClaimPage({ type }: NewClaimPageProps) {
  const t = useT();
  const today = useToday();
  const [date] = useState(today);
  usePageTitle(t(`claim.new.${type}`));
  const initial = { date, dueDate: '', party: null, taxIncluded: true, note: '', lines: [] };
  return <ClaimForm type={type} initial={initial} edited={null} />;
}

interface EditClaimPageProps {
  id: string;
}

/** Where the draft of a receivable or payable is changed. */
export function EditClaimPage({ id }: EditClaimPageProps) {
  return (
    <DocumentPage id={id} query={ReadMoneyDocumentDocument} listHref="/money/claims">
      {(document) => <Held value={document}>{(held) => <EditedClaim key={held.version} document={held} />}</Held>}
    </DocumentPage>
  );
}

function EditedClaim({ document }: { document: MoneyDocumentFragment }) {
  const t = useT();
  const { id, version, status, type } = document;
  const kind = type === 'RECEIVABLE' || type === 'PAYABLE' ? type : null;
  usePageTitle(t(`claim.edit.${kind ?? 'RECEIVABLE'}`));
  if (status !== 'DRAFT' || kind === null) return <MissingPage />;
  return <ClaimForm type={kind} initial={claimDraftOf(document)} edited={{ id, version }} />;
}
