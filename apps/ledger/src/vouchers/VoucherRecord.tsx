import { useSession } from '@suanpan/app-kit/use-session';
import { formatInstant } from '@suanpan/app-kit/format-instant';
import { Amount } from '@suanpan/shared-ui/amount';
import { DescriptionList } from '@suanpan/shared-ui/description-list';
import { RecordSection } from '@suanpan/shared-ui/record-section';
import { TextLink } from '@suanpan/shared-ui/text-link';
import type { ReadVoucherQuery } from '../data/read-voucher.generated.ts';
import { flowName } from '../entry/flow-lines.ts';
import { useT } from '../texts.ts';
import { SourceLink } from './SourceLink.tsx';

/** A voucher as its page reads it. */
export type WholeVoucher = NonNullable<ReadVoucherQuery['voucher']>;

interface VoucherRecordProps {
  voucher: WholeVoucher;
}

/** What goes with a voucher: where it comes from, its cash, and what it takes back or is taken back by. */
export function VoucherRecord({ voucher }: VoucherRecordProps) {
  const t = useT();
  const { locale, company } = useSession();
  const { kind, document, reversesId, reversedById, cashFlow, createdAt, createdBy } = voucher;
  const isByHand = document?.type === 'JOURNAL';
  const facts = [
    { id: 'kind', label: t('voucher.source'), value: t(isByHand ? 'kind.HAND' : `kind.${kind}`) },
    ...(document
      ? [{ id: 'document', label: t('voucher.document'), value: isByHand ? document.number : <SourceLink document={document} /> }]
      : []),
    { id: 'by', label: t('voucher.writtenBy'), value: createdBy.name },
    { id: 'at', label: t('voucher.writtenAt'), value: formatInstant(createdAt, { locale, timeZone: company.timeZone }) },
  ];
  return (
    <>
      <RecordSection title={t('voucher.origin')}>
        <DescriptionList items={facts} />
      </RecordSection>
      {(reversesId !== null || reversedById !== null) && (
        <RecordSection title={t('voucher.reversal')}>
          {reversesId !== null && <TextLink href={`/ledger/vouchers/${reversesId}`}>{t('voucher.reverses')}</TextLink>}
          {reversedById !== null && <TextLink href={`/ledger/vouchers/${reversedById}`}>{t('voucher.reversedBy')}</TextLink>}
        </RecordSection>
      )}
      {cashFlow.length > 0 && (
        <RecordSection title={t('flow.title')}>
          <DescriptionList
            items={cashFlow.map(({ line, amount }) => ({ id: String(line), label: flowName(t, line), value: <Amount value={amount} /> }))}
          />
        </RecordSection>
      )}
    </>
  );
}
