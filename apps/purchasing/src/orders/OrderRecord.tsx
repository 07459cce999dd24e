import { formatInstant } from '@suanpan/app-kit/format-instant';
import { useSession } from '@suanpan/app-kit/use-session';
import { useDocumentT } from '@suanpan/document-kit/document-texts';
import { LinkedDocuments } from '@suanpan/document-kit/linked-documents';
import { orderSteps } from '@suanpan/document-kit/order-life';
import { HistoryList } from '@suanpan/shared-ui/history-list';
import { RecordSection } from '@suanpan/shared-ui/record-section';
import { StepBar } from '@suanpan/shared-ui/step-bar';
import { useT } from '../texts.ts';
import type { Order } from './use-order.ts';

interface OrderRecordProps {
  order: Order;
}

/** What goes with an order: how far it is, what was received of it, and who did what. */
export function OrderRecord({ order }: OrderRecordProps) {
  const t = useT();
  const td = useDocumentT();
  const { locale, company } = useSession();
  return (
    <>
      <RecordSection title={td('axis.title')}>
        <StepBar label={td('axis.title')} steps={orderSteps(order).map(({ id, state }) => ({ id, state, label: t(`step.${id}`) }))} />
      </RecordSection>
      <LinkedDocuments title={td('links.down')} documents={order.receipts} />
      <RecordSection title={td('history.title')}>
        <HistoryList
          label={td('history.title')}
          entries={order.history.map(({ id, at, by, action, note }) => ({
            id,
            at: formatInstant(at, { locale, timeZone: company.timeZone }),
            who: by.name,
            what: t(`orderHistory.${action}`),
            ...(note !== null && { note }),
          }))}
        />
      </RecordSection>
    </>
  );
}
