import { useQuery } from '@apollo/client/react';
import { Held } from '@suanpan/app-kit/held';
import { todayIn } from '@suanpan/app-kit/today-in';
import { useCan, useSession } from '@suanpan/app-kit/use-session';
import { useSearchParams } from '@suanpan/app-kit/routing';
import { LoadFailure } from '@suanpan/document-kit/load-failure';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import { useMemo, useState } from 'react';
import { ReadDocumentInvoicingDocument } from '../data/read-document-invoicing.generated.ts';
import { draftOfReceipt, invoiceToDraft, newInvoiceDraft, redDraftOf } from '../invoices/invoice-draft.ts';
import { InvoiceForm } from '../invoices/InvoiceForm.tsx';
import { InvoiceReader } from '../invoices/InvoiceReader.tsx';
import type { Invoice } from '../invoices/use-invoice.ts';
import { useT } from '../texts.ts';
import { MissingPage } from './MissingPage.tsx';

/** Where a new invoice is typed: of a receipt, in red of another invoice, or of nothing yet. */
export function NewInvoicePage() {
  const { company } = useSession();
  const canWrite = useCan('purchasing.invoice.write');
  const [today] = useState(() => todayIn(company.timeZone, new Date()));
  const [params] = useSearchParams();
  const [documentId, redOfId] = [params.get('document'), params.get('red')];
  if (!canWrite) return <MissingPage />;
  if (documentId !== null) return <OfReceipt key={documentId} documentId={documentId} today={today} />;
  if (redOfId !== null)
    return <InvoiceReader id={redOfId}>{(invoice) => <InRed key={invoice.id} invoice={invoice} today={today} />}</InvoiceReader>;
  return <OfNothing today={today} />;
}

function OfNothing({ today }: { today: string }) {
  const [initial] = useState(() => newInvoiceDraft(today));
  return <InvoiceForm invoice={null} initial={initial} />;
}

function InRed({ invoice, today }: { invoice: Invoice; today: string }) {
  const [initial] = useState(() => redDraftOf(invoice, today));
  return <InvoiceForm invoice={null} initial={initial} keptAs={`input-invoice:red:${invoice.id}`} />;
}

function OfReceipt({ documentId, today }: { documentId: string; today: string }) {
  const t = useT();
  const { data, error, refetch } = useQuery(ReadDocumentInvoicingDocument, {
    variables: { id: documentId },
    fetchPolicy: 'network-only',
  });
  if (!data && error) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState label={t('invoices.new')} />;
  if (!data.tradeDocument) return <MissingPage />;
  const initial = draftOfReceipt(data.tradeDocument, today);
  return <Held value={initial}>{(held) => <InvoiceForm invoice={null} initial={held} keptAs={`input-invoice:of:${documentId}`} />}</Held>;
}

interface EditInvoicePageProps {
  id: string;
}

/** Where an invoice that is not approved yet is changed. */
export function EditInvoicePage({ id }: EditInvoicePageProps) {
  return (
    <InvoiceReader id={id}>
      {(invoice) => <Held value={invoice}>{(held) => <Changed key={held.version} invoice={held} />}</Held>}
    </InvoiceReader>
  );
}

function Changed({ invoice }: { invoice: Invoice }) {
  const initial = useMemo(() => invoiceToDraft(invoice), [invoice]);
  return invoice.allowedActions.includes('EDIT') ? <InvoiceForm invoice={invoice} initial={initial} /> : <MissingPage />;
}
