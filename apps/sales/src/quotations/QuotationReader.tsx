import { LoadFailure } from '@suanpan/document-kit/load-failure';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { LinkButton } from '@suanpan/shared-ui/link-button';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import type { ReactNode } from 'react';
import { useT } from '../texts.ts';
import { type Quotation, useQuotation } from './use-quotation.ts';

interface QuotationReaderProps {
  id: string;
  /** Renders the quotation that was read; `reload` reads it again. */
  children: (quotation: Quotation, reload: () => void) => ReactNode;
}

/** Reads a quotation, and says so while it is on its way, when it did not come, and when there is none. */
export function QuotationReader({ id, children }: QuotationReaderProps) {
  const t = useT();
  const { quotation, error, refetch } = useQuotation(id);
  const reload = (): void => void refetch();
  if (error) return <LoadFailure error={error} onRetry={reload} />;
  if (quotation === undefined) return <LoadingState label={t('quotes.title')} />;
  if (quotation) return children(quotation, reload);
  return (
    <EmptyState
      isPage
      title={t('quote.missing')}
      body={t('order.missingBody')}
      action={<LinkButton href="/sales/quotations">{t('quotes.toList')}</LinkButton>}
    />
  );
}
