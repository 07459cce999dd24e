import { formatAmount } from '@suanpan/money/format-amount';
import { DescriptionList, type DescriptionItem } from '@suanpan/shared-ui/description-list';
import { RecordSection } from '@suanpan/shared-ui/record-section';
import { leavesOpen } from '../documents/document-type.ts';
import type { DocumentView } from '../documents/document-view.ts';
import { useDocumentT } from '../texts/document-texts.ts';

interface DocumentAxesProps {
  document: DocumentView;
}

/** How far a document is, on each of its three axes: itself, what it left open, and the ledger. */
export function DocumentAxes({ document }: DocumentAxesProps) {
  const t = useDocumentT();
  const { type, status, execution, isPosted, redOf, openItems = [] } = document;
  const items: (DescriptionItem | null)[] = [
    { id: 'status', label: t('axis.document'), value: t(`status.${status}`), tone: status === 'VOID' ? 'danger' : 'strong' },
    status !== 'VOID' && ((leavesOpen(type) && redOf === null) || openItems.length > 0)
      ? { id: 'execution', label: t('axis.execution'), value: t(`execution.${execution}`), tone: status === 'DRAFT' ? 'faint' : 'neutral' }
      : null,
    ...openItems
      .filter(() => status === 'APPROVED')
      .flatMap(({ id, open, dueDate }) => [
        { id: `open-${id}`, label: t('openItem.open'), value: formatAmount(open), tone: 'strong' as const },
        { id: `due-${id}`, label: t('openItem.due'), value: dueDate },
      ]),
    {
      id: 'posting',
      label: t('axis.posting'),
      value: t(isPosted ? 'posting.posted' : 'posting.unposted'),
      tone: isPosted ? 'neutral' : 'faint',
    },
  ];
  return (
    <RecordSection title={t('axis.title')}>
      <DescriptionList items={items.filter((item) => item !== null)} />
    </RecordSection>
  );
}
