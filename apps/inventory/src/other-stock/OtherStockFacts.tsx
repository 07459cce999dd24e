import { useDocumentT } from '@suanpan/document-kit/document-texts';
import { DescriptionList, type DescriptionItem } from '@suanpan/shared-ui/description-list';
import { useT } from '../texts.ts';
import type { CostedDocument } from './other-drafts-of.ts';

interface OtherStockFactsProps {
  document: Pick<CostedDocument, 'date' | 'warehouse' | 'reason' | 'counterAccount' | 'note' | 'voidReason'>;
}

/** The head of such a document, read-only: why, where, and what it is booked against. */
export function OtherStockFacts({ document: { date, warehouse, reason, counterAccount, note, voidReason } }: OtherStockFactsProps) {
  const t = useT();
  const documentT = useDocumentT();
  const items: (DescriptionItem | null)[] = [
    { id: 'date', label: documentT('document.date'), value: date },
    warehouse && { id: 'warehouse', label: documentT('document.warehouse'), value: warehouse.name },
    reason && { id: 'reason', label: t('other.reason'), value: t(`reason.${reason}`) },
    counterAccount === null ? null : { id: 'counter', label: t('other.counter'), value: counterAccount },
    note === '' ? null : { id: 'note', label: documentT('document.note'), value: note },
    voidReason === null ? null : { id: 'void', label: documentT('void.reason'), value: voidReason, tone: 'danger' },
  ];
  return <DescriptionList layout="columns" items={items.filter((item) => item !== null)} />;
}
