import { useAddressOf } from '@suanpan/app-kit/use-documents';
import { formatAmount } from '@suanpan/money/format-amount';
import { DescriptionList, type DescriptionItem } from '@suanpan/shared-ui/description-list';
import { TextLink } from '@suanpan/shared-ui/text-link';
import type { NamedThing } from '../documents/document-row.ts';
import type { DocumentView } from '../documents/document-view.ts';
import { useDocumentT } from '../texts/document-texts.ts';

interface DocumentFactsProps {
  document: DocumentView;
}

/** The header fields of a document, read-only; what its type does not have is left out. */
export function DocumentFacts({ document }: DocumentFactsProps) {
  const t = useDocumentT();
  const { customer, supplier, warehouse, targetWarehouse, cashAccount, targetCashAccount, note, voidReason, dueDate } = document;
  const items: (DescriptionItem | null)[] = [
    customer && { id: 'customer', label: t('document.customer'), value: <PartyLink type="customer" party={customer} /> },
    supplier && { id: 'supplier', label: t('document.supplier'), value: <PartyLink type="supplier" party={supplier} /> },
    { id: 'date', label: t('document.date'), value: document.date },
    dueDate ? { id: 'due', label: t('openItem.due'), value: dueDate } : null,
    warehouse && { id: 'warehouse', label: t(targetWarehouse ? 'document.from' : 'document.warehouse'), value: warehouse.name },
    targetWarehouse ? { id: 'target', label: t('document.to'), value: targetWarehouse.name } : null,
    cashAccount ? { id: 'account', label: t(accountLabel(document)), value: cashText(document) } : null,
    targetCashAccount ? { id: 'toAccount', label: t('document.toAccount'), value: targetCashAccount.name } : null,
    hasPrices(document) ? { id: 'prices', label: t('document.prices'), value: t(`prices.${pricesOf(document)}`) } : null,
    note === '' ? null : { id: 'note', label: t('document.note'), value: note },
    voidReason === null ? null : { id: 'void', label: t('void.reason'), value: voidReason, tone: 'danger' },
  ];
  return <DescriptionList layout="columns" items={items.filter((item) => item !== null)} />;
}

/** The account, and of a sale what it takes into it. */
function cashText({ type, gross, cashAmount, cashAccount }: DocumentView): string {
  const account = cashAccount?.name ?? '';
  return type === 'SALE' ? `${formatAmount(cashAmount ?? gross)} · ${account}` : account;
}

function hasPrices({ lines }: DocumentView): boolean {
  return lines.some(({ price }) => price !== null);
}

function pricesOf({ taxIncluded }: DocumentView): 'taxed' | 'untaxed' {
  return taxIncluded ? 'taxed' : 'untaxed';
}

interface PartyLinkProps {
  type: 'customer' | 'supplier';
  party: NamedThing;
}

/** A customer or supplier, which leads to their page where this person may see it. */
function PartyLink({ type, party: { id, name } }: PartyLinkProps) {
  const href = useAddressOf()({ type, id });
  return href === null ? name : <TextLink href={href}>{name}</TextLink>;
}

/** What its cash account is to a document. */
function accountLabel({ type, targetCashAccount }: DocumentView) {
  if (type === 'SALE') return 'cash.taken';
  return targetCashAccount ? 'document.fromAccount' : 'document.cashAccount';
}
