import { Held } from '@suanpan/app-kit/held';
import { DocumentPage } from '@suanpan/document-kit/document-page';
import { useState } from 'react';
import { useToday } from '../app/use-today.ts';
import { costOfSales } from '../other-stock/cost-draft.ts';
import { CostAdjustmentForm } from '../other-stock/CostAdjustmentForm.tsx';
import { type CostedDocument, costDraftOf, otherDraftOf } from '../other-stock/other-drafts-of.ts';
import { type OtherStockKind, reasonsOf, usualCounter } from '../other-stock/other-stock-draft.ts';
import { OtherStockForm } from '../other-stock/OtherStockForm.tsx';
import { useDocumentQuery } from '../other-stock/use-document-query.ts';
import { MissingPage } from './MissingPage.tsx';

interface NewOtherStockPageProps {
  kind: OtherStockKind | 'COST_ADJUSTMENT';
}

/** Where goods that come or go otherwise are typed, or costs that change. */
export function NewOtherStockPage({ kind }: NewOtherStockPageProps) {
  const today = useToday();
  const [head] = useState(() => ({ date: today(), note: '', lines: [] }));
  if (kind === 'COST_ADJUSTMENT') return <CostAdjustmentForm initial={{ ...head, counterAccount: costOfSales }} edited={null} />;
  const reason = reasonsOf[kind][0] ?? 'OTHER';
  const initial = { ...head, reason, counterAccount: usualCounter, warehouseId: '' };
  return <OtherStockForm kind={kind} initial={initial} edited={null} />;
}

interface EditOtherStockPageProps {
  id: string;
}

/** Where the draft of such a document is changed. */
export function EditOtherStockPage({ id }: EditOtherStockPageProps) {
  return (
    <DocumentPage id={id} query={useDocumentQuery()} listHref="/inventory/others">
      {(document) => <Held value={document}>{(held) => <EditedForm key={held.version} document={held} />}</Held>}
    </DocumentPage>
  );
}

function EditedForm({ document }: { document: CostedDocument }) {
  if (document.status !== 'DRAFT') return <MissingPage />;
  const edited = { id: document.id, version: document.version };
  if (document.type === 'COST_ADJUSTMENT') return <CostAdjustmentForm initial={costDraftOf(document)} edited={edited} />;
  const kind = document.type === 'OTHER_IN' ? 'OTHER_IN' : 'OTHER_OUT';
  return <OtherStockForm kind={kind} initial={otherDraftOf(document)} edited={edited} />;
}
