import { formatInstant } from '@suanpan/app-kit/format-instant';
import { useSession } from '@suanpan/app-kit/use-session';
import { useDocumentT } from '@suanpan/document-kit/document-texts';
import { DescriptionList } from '@suanpan/shared-ui/description-list';
import { HistoryList } from '@suanpan/shared-ui/history-list';
import { LinkList } from '@suanpan/shared-ui/link-list';
import { RecordSection } from '@suanpan/shared-ui/record-section';
import { StepBar } from '@suanpan/shared-ui/step-bar';
import { useT } from '../texts.ts';
import { quotationSteps } from './quotation-status.ts';
import type { Quotation } from './use-quotation.ts';

interface QuotationRecordProps {
  quotation: Quotation;
}

/** What goes with a quotation: how far it is, which orders came of it, who the customer is, and who did what. */
export function QuotationRecord({ quotation }: QuotationRecordProps) {
  const t = useT();
  const td = useDocumentT();
  const { locale, company } = useSession();
  const { customer, orders, history } = quotation;
  const steps = quotationSteps(quotation).map(({ id, state }) => ({ id, state, label: t(`quoteStep.${id}`) }));
  const links = orders.map(({ id, number, status }) => ({
    id,
    label: td('links.order', { number }),
    value: t(`status.${status}`),
    href: `/sales/orders/${id}`,
  }));
  return (
    <>
      <RecordSection title={t('order.progress')}>
        <StepBar label={t('order.progress')} steps={steps} />
      </RecordSection>
      {links.length > 0 && (
        <RecordSection title={td('links.down')}>
          <LinkList items={links} />
        </RecordSection>
      )}
      <RecordSection title={t('order.party')}>
        <DescriptionList
          items={[
            { id: 'contact', label: t('customer.contact'), value: customer.contact || t('order.none') },
            { id: 'phone', label: t('customer.phone'), value: customer.phone || t('order.none') },
          ]}
        />
      </RecordSection>
      <RecordSection title={t('order.history')}>
        <HistoryList
          label={t('order.history')}
          entries={history.map(({ id, at, by, action, note }) => ({
            id,
            at: formatInstant(at, { locale, timeZone: company.timeZone }),
            who: by.name,
            what: t(`quoteHistory.${action}`),
            ...(note !== null && { note }),
          }))}
        />
      </RecordSection>
    </>
  );
}
