import { StatusTag } from '@suanpan/shared-ui/status-tag';
import type { QuotationStatus } from '../data/list-quotations.generated.ts';
import { useT } from '../texts.ts';
import { quotationTones } from './quotation-status.ts';

interface QuotationStatusTagProps {
  status: QuotationStatus;
}

/** Where a quotation stands today, as a word. */
export function QuotationStatusTag({ status }: QuotationStatusTagProps) {
  const t = useT();
  return <StatusTag tone={quotationTones[status]}>{t(`quoteStatus.${status}`)}</StatusTag>;
}
