import { useAddressOf } from '@suanpan/app-kit/use-documents';
import { formatAmount } from '@suanpan/money/format-amount';
import { LinkList, type LinkListItem } from '@suanpan/shared-ui/link-list';
import { RecordSection } from '@suanpan/shared-ui/record-section';
import { documentReference } from '../documents/document-reference.ts';
import type { DocumentSettlement, DocumentView } from '../documents/document-view.ts';
import { useDocumentT } from '../texts/document-texts.ts';
import { LinkedDocuments } from './LinkedDocuments.tsx';

interface DocumentLinksProps {
  document: DocumentView;
}

/** The documents that this one comes from and leads to, whichever app keeps them. Renders nothing where there are none. */
export function DocumentLinks({ document }: DocumentLinksProps) {
  const t = useDocumentT();
  const { original, redOf, cashSale = null, cashReceipt = null, returns = [], reds = [], settlements = [] } = document;
  const up = [original, redOf, cashSale].filter((linked) => linked !== null);
  return (
    <>
      <Orders document={document} />
      <LinkedDocuments title={t('links.up')} documents={up} />
      <LinkedDocuments title={t('links.down')} documents={[...(cashReceipt ? [cashReceipt] : []), ...returns, ...reds]} />
      <Settlements settlements={settlements} />
    </>
  );
}

/** The orders that the document carries out: those of customers, or those to suppliers. */
function Orders({ document: { type, orders } }: DocumentLinksProps) {
  const t = useDocumentT();
  const addressOf = useAddressOf();
  if (orders === undefined || orders.length === 0) return null;
  const isBought = type === 'PURCHASE';
  const items = orders.map(({ id, number, date }): LinkListItem => {
    const label = t(isBought ? 'links.purchaseOrder' : 'links.order', { number });
    return { id, label, value: date, href: addressOf({ type: isBought ? 'purchasing.order' : 'sales.order', id }) };
  });
  return (
    <RecordSection title={t('links.up')}>
      <LinkList items={items} />
    </RecordSection>
  );
}

/** What settled what the document left open, with how much of it. */
function Settlements({ settlements }: { settlements: readonly DocumentSettlement[] }) {
  const t = useDocumentT();
  const addressOf = useAddressOf();
  if (settlements.length === 0) return null;
  const items = settlements.map(({ id, date, amount, document }): LinkListItem => ({
    id,
    label: document ? `${t(`type.${document.type}`)} ${document.number}` : date,
    value: formatAmount(amount),
    href: document && addressOf(documentReference(document)),
  }));
  return (
    <RecordSection title={t('links.settlements')}>
      <LinkList items={items} />
    </RecordSection>
  );
}
