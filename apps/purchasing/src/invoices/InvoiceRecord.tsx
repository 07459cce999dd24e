import { formatInstant } from '@suanpan/app-kit/format-instant';
import { useSession } from '@suanpan/app-kit/use-session';
import { useDocumentT } from '@suanpan/document-kit/document-texts';
import { LinkedDocuments } from '@suanpan/document-kit/linked-documents';
import { HistoryList } from '@suanpan/shared-ui/history-list';
import { LinkList } from '@suanpan/shared-ui/link-list';
import { RecordSection } from '@suanpan/shared-ui/record-section';
import { StepBar } from '@suanpan/shared-ui/step-bar';
import { useT } from '../texts.ts';
import { invoiceSteps } from './invoice-status.ts';
import type { Invoice } from './use-invoice.ts';

interface InvoiceRecordProps {
  invoice: Invoice;
}

/** What goes with an invoice: how far it is, what it comes from and leads to, and who did what. */
export function InvoiceRecord({ invoice }: InvoiceRecordProps) {
  const t = useT();
  const td = useDocumentT();
  const { locale, company } = useSession();
  const { matches, difference, redOf, reds, history } = invoice;
  const steps = invoiceSteps(invoice).map(({ id, state }) => ({ id, state, label: t(`invoiceStep.${id}`) }));
  const linksOf = (invoices: readonly { id: string; invoiceNumber: string; date: string }[]) =>
    invoices.map(({ id, invoiceNumber, date }) => ({
      id,
      label: t('invoice.title', { number: invoiceNumber }),
      value: date,
      href: `/purchasing/invoices/${id}`,
    }));
  return (
    <>
      <RecordSection title={td('axis.title')}>
        <StepBar label={td('axis.title')} steps={steps} />
      </RecordSection>
      <LinkedDocuments title={td('links.up')} documents={matches.flatMap(({ document }) => document ?? [])} />
      {redOf && (
        <RecordSection title={t('invoice.redOf')}>
          <LinkList items={linksOf([redOf])} />
        </RecordSection>
      )}
      {reds.length > 0 && (
        <RecordSection title={t('invoice.reds')}>
          <LinkList items={linksOf(reds)} />
        </RecordSection>
      )}
      <LinkedDocuments title={t('invoice.difference')} documents={difference ? [difference] : []} />
      <RecordSection title={td('history.title')}>
        <HistoryList
          label={td('history.title')}
          entries={history.map(({ id, at, by, action, note }) => ({
            id,
            at: formatInstant(at, { locale, timeZone: company.timeZone }),
            who: by.name,
            what: t(`invoiceHistory.${action}`),
            ...(note !== null && { note }),
          }))}
        />
      </RecordSection>
    </>
  );
}
