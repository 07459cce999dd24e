import { useHost } from '@suanpan/app-kit/use-host';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { ActFailure } from '@suanpan/document-kit/act-failure';
import { DocumentLineTable } from '@suanpan/document-kit/document-line-table';
import { DocumentSums } from '@suanpan/document-kit/document-sums';
import { GoodsPrintButton } from '@suanpan/document-kit/goods-print-button';
import { DocumentPaper } from '@suanpan/shared-ui/document-paper';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { Stack } from '@suanpan/shared-ui/stack';
import { goodsOfQuotation } from '../quotations/goods-of-quotation.ts';
import { QuotationActions } from '../quotations/QuotationActions.tsx';
import { QuotationFacts } from '../quotations/QuotationFacts.tsx';
import { QuotationReader } from '../quotations/QuotationReader.tsx';
import { QuotationRecord } from '../quotations/QuotationRecord.tsx';
import { QuotationStatusTag } from '../quotations/QuotationStatusTag.tsx';
import type { Quotation } from '../quotations/use-quotation.ts';
import { useQuotationActions } from '../quotations/use-quotation-actions.ts';
import { printOperations } from '../documents/print-operations.ts';
import { useT } from '../texts.ts';

interface QuotationPageProps {
  id: string;
  /** Whether the preview of its print is open at first. */
  isPrinting?: boolean;
}

/** One quotation as a document, with its record at the side and what may be done with it. */
export function QuotationPage({ id, isPrinting = false }: QuotationPageProps) {
  return (
    <QuotationReader id={id}>
      {(quotation, reload) => <QuotationPaper quotation={quotation} isPrinting={isPrinting} onReload={reload} />}
    </QuotationReader>
  );
}

interface QuotationPaperProps {
  quotation: Quotation;
  isPrinting: boolean;
  onReload: () => void;
}

function QuotationPaper({ quotation, isPrinting, onReload }: QuotationPaperProps) {
  const t = useT();
  const { navigation } = useHost();
  const acts = useQuotationActions(quotation);
  usePageTitle(quotation.number);
  return (
    <>
      <PageHeader
        title={t('quote.title', { number: quotation.number })}
        status={<QuotationStatusTag status={quotation.status} />}
        onBack={() => navigation.openTab('/sales/quotations')}
        actions={
          <GoodsPrintButton
            thing={{ kind: 'QUOTATION', id: quotation.id, operations: printOperations }}
            goods={goodsOfQuotation(quotation, t)}
            onClosed={isPrinting ? () => navigation.go(`/sales/quotations/${quotation.id}`) : undefined}
          />
        }
      />
      <Stack>
        <ActFailure failure={acts.refusal} onReload={onReload} />
        <DocumentPaper
          fields={<QuotationFacts quotation={quotation} />}
          actions={quotation.allowedActions.length > 0 && <QuotationActions quotation={quotation} acts={acts} />}
          totals={<DocumentSums net={quotation.net} tax={quotation.tax} gross={quotation.gross} />}
          aside={<QuotationRecord quotation={quotation} />}
        >
          <DocumentLineTable document={quotation} />
        </DocumentPaper>
      </Stack>
    </>
  );
}
