import { Amount } from '@suanpan/shared-ui/amount';
import type { DataColumn } from '@suanpan/shared-ui/data-column';
import { StatusTag } from '@suanpan/shared-ui/status-tag';
import { useMemo } from 'react';
import type { VoucherRowFragment } from '../data/voucher-row.fragment.generated.ts';
import { useT } from '../texts.ts';
import { SourceLink } from './SourceLink.tsx';
import { useVoucherName } from './use-voucher-name.ts';

/** The columns of the list of vouchers. */
export function useVoucherColumns(): readonly DataColumn<VoucherRowFragment>[] {
  const t = useT();
  const nameOf = useVoucherName();
  return useMemo(
    () => [
      { id: 'NUMBER', header: t('voucher.number'), cell: nameOf, width: 90, phone: 'title' },
      { id: 'DATE', header: t('voucher.date'), cell: ({ date }) => date, width: 120, phone: 'meta' },
      { id: 'SUMMARY', header: t('voucher.summary'), cell: ({ summary }) => summary, phone: 'subtitle' },
      { id: 'SOURCE', header: t('voucher.source'), cell: (voucher) => <Source voucher={voucher} />, width: 170, phone: 'meta' },
      { id: 'STATE', header: t('voucher.state'), cell: (voucher) => <VoucherTag voucher={voucher} />, width: 100, phone: 'status' },
      {
        id: 'AMOUNT',
        header: t('voucher.amount'),
        align: 'end',
        width: 140,
        phone: 'value',
        cell: ({ amount }) => <Amount value={amount} />,
      },
    ],
    [t, nameOf],
  );
}

function Source({ voucher: { kind, document } }: { voucher: VoucherRowFragment }) {
  const t = useT();
  if (!document) return t(`kind.${kind}`);
  return document.type === 'JOURNAL' ? t('kind.HAND') : <SourceLink document={document} />;
}

interface VoucherTagProps {
  voucher: Pick<VoucherRowFragment, 'reversesId' | 'reversedById'>;
}

/** Whether a voucher takes back another one, or was taken back itself. Renders nothing of one that simply stands. */
export function VoucherTag({ voucher: { reversesId, reversedById } }: VoucherTagProps) {
  const t = useT();
  if (reversesId !== null) return <StatusTag tone="danger">{t('voucher.isRed')}</StatusTag>;
  return reversedById === null ? null : <StatusTag tone="neutral">{t('voucher.isReversed')}</StatusTag>;
}
