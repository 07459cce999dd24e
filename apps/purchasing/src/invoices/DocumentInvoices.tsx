import { useQuery } from '@apollo/client/react';
import { useCan } from '@suanpan/app-kit/use-session';
import { formatAmount } from '@suanpan/money/format-amount';
import { DescriptionList } from '@suanpan/shared-ui/description-list';
import { LinkList } from '@suanpan/shared-ui/link-list';
import { RecordSection } from '@suanpan/shared-ui/record-section';
import { Stack } from '@suanpan/shared-ui/stack';
import { TextLink } from '@suanpan/shared-ui/text-link';
import { ReadDocumentInvoicingDocument } from '../data/read-document-invoicing.generated.ts';
import { useT } from '../texts.ts';

interface DocumentInvoicesProps {
  documentId: string;
}

/** How far a receipt or return is invoiced, and by which invoices. Renders nothing of what no invoice can be for. */
export function DocumentInvoices({ documentId }: DocumentInvoicesProps) {
  const t = useT();
  const canWrite = useCan('purchasing.invoice.write');
  const { data } = useQuery(ReadDocumentInvoicingDocument, { variables: { id: documentId }, fetchPolicy: 'cache-and-network' });
  const invoicing = data?.tradeDocument?.invoicing;
  if (!invoicing) return null;
  const { invoiced, open, invoices } = invoicing;
  const isOpen = /[1-9]/.test(open.gross);
  return (
    <RecordSection title={t('invoicing.title')}>
      <Stack>
        <DescriptionList
          items={[
            { id: 'invoiced', label: t('invoicing.invoiced'), value: formatAmount(invoiced.gross) },
            { id: 'open', label: t('invoicing.open'), value: formatAmount(open.gross) },
          ]}
        />
        {invoices.length > 0 && (
          <LinkList
            items={invoices.map(({ id, invoiceNumber, status, gross }) => ({
              id,
              label: t('invoice.title', { number: invoiceNumber }),
              value: status === 'APPROVED' ? formatAmount(gross) : t(`invoiceStatus.${status}`),
              href: `/purchasing/invoices/${id}`,
            }))}
          />
        )}
        {isOpen && canWrite && <TextLink href={`/purchasing/invoices/new?document=${documentId}`}>{t('invoicing.register')}</TextLink>}
      </Stack>
    </RecordSection>
  );
}
