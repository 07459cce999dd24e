import { LoadFailure } from '@suanpan/document-kit/load-failure';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { LinkButton } from '@suanpan/shared-ui/link-button';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import type { ReactNode } from 'react';
import { useT } from '../texts.ts';
import { type Invoice, useInvoice } from './use-invoice.ts';

interface InvoiceReaderProps {
  id: string;
  /** Renders the invoice that was read; `reload` reads it again. */
  children: (invoice: Invoice, reload: () => void) => ReactNode;
}

/** Reads an invoice, and says so while it is on its way, when it did not come, and when there is none. */
export function InvoiceReader({ id, children }: InvoiceReaderProps) {
  const t = useT();
  const { invoice, error, refetch } = useInvoice(id);
  const reload = (): void => void refetch();
  if (error) return <LoadFailure error={error} onRetry={reload} />;
  if (invoice === undefined) return <LoadingState label={t('invoices.title')} />;
  if (invoice) return children(invoice, reload);
  return (
    <EmptyState isPage title={t('invoice.missing')} action={<LinkButton href="/purchasing/invoices">{t('invoices.toList')}</LinkButton>} />
  );
}
