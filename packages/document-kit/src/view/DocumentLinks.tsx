import { useAddressOf } from '@suanpan/app-kit/use-documents';
import { formatAmount } from '@suanpan/money/format-amount';
import { LinkList, type LinkListItem } from '@suanpan/shared-ui/link-list';
import { RecordSection } from '@suanpan/shared-ui/record-section';
import { documentReference } from '../documents/document-reference.ts';
import type { DocumentSettlement, DocumentView, LinkedDocument, LinkedOrder } from '../documents/document-view.ts';
import { useDocumentT } from '../texts/document-texts.ts';

interface DocumentLinksProps {
  document: DocumentView;
}

/** The documents that this one comes from and leads to, whichever app keeps them. Renders nothing where there are none. */
export function DocumentLinks({ document }: DocumentLinksProps) {
  const t = useDocumentT();
  const { original, redOf, cashSale = null, cashReceipt = null, orders = [], returns = [], reds = [], settlements = [] } = document;
  const up = [original, redOf, cashSale].filter((linked) => linked !== null);
  return (
    <>
      <Orders orders={orders} />
      <Links title={t('links.up')} documents={up} />
      <Links title={t('links.down')} documents={[...(cashReceipt ? [cashReceipt] : []), ...returns, ...reds]} />
      <Settlements settlements={settlements} />
    </>
  );
}

/** The orders that the document delivers. */
function Orders({ orders }: { orders: readonly LinkedOrder[] }) {
  const t = useDocumentT();
  const addressOf = useAddressOf();
  if (orders.length === 0) return null;
  const items = orders.map(({ id, number, date }): LinkListItem => {
    return { id, label: t('links.order', { number }), value: date, href: addressOf({ type: 'sales.order', id }) };
  });
  return (
    <RecordSection title={t('links.up')}>
      <LinkList items={items} />
    </RecordSection>
  );
}

function Links({ title, documents }: { title: string; documents: readonly LinkedDocument[] }) {
  const t = useDocumentT();
  const addressOf = useAddressOf();
  if (documents.length === 0) return null;
  const items = documents.map((linked): LinkListItem => {
    const { id, number, type, status, date } = linked;
    return {
      id,
      label: `${t(`type.${type}`)} ${number}`,
      value: status === 'APPROVED' ? date : t(`status.${status}`),
      href: addressOf(documentReference(linked)),
    };
  });
  return (
    <RecordSection title={title}>
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
