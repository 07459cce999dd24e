import { useHost } from '@suanpan/app-kit/use-host';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { ActFailure } from '@suanpan/document-kit/act-failure';
import { OtherApprover } from '@suanpan/document-kit/other-approver';
import { DocumentSums } from '@suanpan/document-kit/document-sums';
import { useCan } from '@suanpan/app-kit/use-session';
import { DocumentPaper } from '@suanpan/shared-ui/document-paper';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { Stack } from '@suanpan/shared-ui/stack';
import { InvoiceActions } from '../invoices/InvoiceActions.tsx';
import { InvoiceFacts } from '../invoices/InvoiceFacts.tsx';
import { InvoiceLines } from '../invoices/InvoiceLines.tsx';
import { InvoiceReader } from '../invoices/InvoiceReader.tsx';
import { InvoiceRecord } from '../invoices/InvoiceRecord.tsx';
import { InvoiceExecutionTag, InvoiceStatusTag } from '../invoices/InvoiceTags.tsx';
import type { Invoice } from '../invoices/use-invoice.ts';
import { useInvoiceActions } from '../invoices/use-invoice-actions.ts';
import { useT } from '../texts.ts';

interface InvoicePageProps {
  id: string;
}

/** One input invoice as a document, with its record at the side and what may be done with it. */
export function InvoicePage({ id }: InvoicePageProps) {
  return <InvoiceReader id={id}>{(invoice, reload) => <InvoicePaper invoice={invoice} onReload={reload} />}</InvoiceReader>;
}

function InvoicePaper({ invoice, onReload }: { invoice: Invoice; onReload: () => void }) {
  const t = useT();
  const { navigation } = useHost();
  const canWrite = useCan('purchasing.invoice.write');
  const acts = useInvoiceActions(invoice);
  const { invoiceNumber, status, execution, allowedActions } = invoice;
  const hasActs = allowedActions.length > 0 || (canWrite && status === 'APPROVED');
  usePageTitle(invoiceNumber);
  return (
    <>
      <PageHeader
        title={t('invoice.title', { number: invoiceNumber })}
        status={
          <>
            <InvoiceStatusTag status={status} />
            {status === 'APPROVED' && <InvoiceExecutionTag execution={execution} />}
          </>
        }
        onBack={() => navigation.openTab('/purchasing/invoices')}
      />
      <Stack>
        <ActFailure failure={acts.refusal} onReload={onReload} />
        <OtherApprover of={invoice} />
        <DocumentPaper
          fields={<InvoiceFacts invoice={invoice} />}
          actions={hasActs && <InvoiceActions invoice={invoice} acts={acts} />}
          totals={<DocumentSums net={invoice.net} tax={invoice.tax} gross={invoice.gross} />}
          aside={<InvoiceRecord invoice={invoice} />}
        >
          <InvoiceLines invoice={invoice} />
        </DocumentPaper>
      </Stack>
    </>
  );
}
