import { Held } from '@suanpan/app-kit/held';
import { todayIn } from '@suanpan/app-kit/today-in';
import { useCan, useSession } from '@suanpan/app-kit/use-session';
import { DocumentPage } from '@suanpan/document-kit/document-page';
import { newTradeDraft, tradeToDraft } from '@suanpan/document-kit/trade-draft';
import { TradeForm } from '@suanpan/document-kit/trade-form';
import { useMemo, useState } from 'react';
import { ReadPurchaseDocument, type ReadPurchaseQuery } from '../data/read-purchase.generated.ts';
import { NewSupplierButton } from '../documents/NewSupplierButton.tsx';
import { purchaseFormData } from '../documents/purchase-form-data.ts';
import { useT } from '../texts.ts';
import { MissingPage } from './MissingPage.tsx';

const list = '/purchasing/documents';
const pageOf = ({ id }: { readonly id: string }): string => `${list}/${id}`;

interface NewPurchasePageProps {
  type: 'PURCHASE' | 'PROVISIONAL';
}

/** Where a new purchase or provisional receipt is typed. */
export function NewPurchasePage({ type }: NewPurchasePageProps) {
  const t = useT();
  const { company } = useSession();
  const canWrite = useCan('purchasing.document.write');
  const [initial] = useState(() => newTradeDraft(todayIn(company.timeZone, new Date())));
  if (!canWrite) return <MissingPage />;
  return (
    <TradeForm
      type={type}
      title={t(type === 'PURCHASE' ? 'purchases.new' : 'purchases.newProvisional')}
      backHref={list}
      data={purchaseFormData}
      replaces={null}
      initial={initial}
      pageOf={pageOf}
      besideParty={(choose) => <NewSupplierButton onCreated={choose} />}
    />
  );
}

interface EditPurchasePageProps {
  id: string;
}

/** Where a draft is changed. */
export function EditPurchasePage({ id }: EditPurchasePageProps) {
  return (
    <DocumentPage id={id} query={ReadPurchaseDocument} listHref={list}>
      {(document) => <Held value={document}>{(held) => <ChangedPurchase key={held.version} document={held} />}</Held>}
    </DocumentPage>
  );
}

function ChangedPurchase({ document }: { document: NonNullable<ReadPurchaseQuery['tradeDocument']> }) {
  const t = useT();
  const canWrite = useCan('purchasing.document.write');
  const initial = useMemo(() => tradeToDraft(document), [document]);
  const { id, version, number, type, status } = document;
  if (!canWrite || status !== 'DRAFT' || (type !== 'PURCHASE' && type !== 'PROVISIONAL')) return <MissingPage />;
  return (
    <TradeForm
      type={type}
      title={t('purchase.edit', { number })}
      backHref={`${list}/${id}`}
      data={purchaseFormData}
      replaces={{ id, version }}
      initial={initial}
      pageOf={pageOf}
      besideParty={(choose) => <NewSupplierButton onCreated={choose} />}
    />
  );
}
