import { useAddressOf } from '@suanpan/app-kit/use-documents';
import { Amount } from '@suanpan/shared-ui/amount';
import { DescriptionList } from '@suanpan/shared-ui/description-list';
import { RecordSection } from '@suanpan/shared-ui/record-section';
import { TextLink } from '@suanpan/shared-ui/text-link';
import type { DocumentVoucher } from '../documents/document-view.ts';
import { useDocumentT } from '../texts/document-texts.ts';

interface DocumentVouchersProps {
  vouchers: readonly DocumentVoucher[];
}

/** What the ledger has of a document: each voucher with its lines. Renders nothing where it has none. */
export function DocumentVouchers({ vouchers }: DocumentVouchersProps) {
  return vouchers.map((voucher) => <VoucherSection key={voucher.id} voucher={voucher} />);
}

function VoucherSection({ voucher: { id, word, number, period, lines } }: { voucher: DocumentVoucher }) {
  const t = useDocumentT();
  const href = useAddressOf()({ type: 'ledger.voucher', id });
  const name = t('voucher.name', { word: t(`voucher.${word}`), number, period });
  return (
    <RecordSection title={href === null ? name : <TextLink href={href}>{name}</TextLink>}>
      <DescriptionList
        items={lines.map(({ position, accountCode, debit, credit }) => {
          const isDebit = /[1-9]/.test(debit);
          return {
            id: String(position),
            label: t(isDebit ? 'voucher.debit' : 'voucher.credit', { account: accountCode }),
            value: <Amount value={isDebit ? debit : credit} />,
          };
        })}
      />
    </RecordSection>
  );
}
