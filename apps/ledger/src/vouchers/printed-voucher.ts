import type { PrintedDocument, PrintedRow } from '@suanpan/print-kit/printed-document';
import type { PrintWords } from '@suanpan/print-kit/print-words';
import { voucherColumns, voucherFacts, voucherSignatures } from '@suanpan/print-kit/voucher-form';
import type { useT } from '../texts.ts';
import { cellAmount, paperSums } from './paper-line.ts';
import type { PrintedVoucherFragment } from '../data/printed-voucher.fragment.generated.ts';

/** What a printed voucher is written with. */
interface VoucherWords extends PrintWords {
  readonly t: ReturnType<typeof useT>;
  /** Returns the code of an account with its names. */
  readonly titleOf: (code: string) => string;
}

/** Returns a voucher as it is printed: what for, which account, and the two sides. */
export function printedVoucher(voucher: PrintedVoucherFragment, { t, printT, titleOf, company }: VoucherWords): PrintedDocument {
  const { word, number, date, attachedPapers, lines, summary, createdBy } = voucher;
  const rows = lines.map(({ position, accountCode, auxName, debit, credit, ...line }): PrintedRow => {
    const account = [titleOf(accountCode), auxName].filter((part) => part !== null).join(' · ');
    const cells = { summary: line.summary ?? summary, account, debit: cellAmount(debit) ?? '', credit: cellAmount(credit) ?? '' };
    return { id: String(position), cells };
  });
  return {
    type: 'VOUCHER',
    form: 'voucher',
    company,
    title: t(`paper.${word}`),
    number: `${t(`word.${word}`)} ${t('paper.number', { number })}`,
    mark: voucher.reversesId === null ? null : t('voucher.isRed'),
    facts: voucherFacts(printT, { date, attachedPapers }),
    columns: voucherColumns(printT),
    rows,
    nameColumn: 'summary',
    total: paperSums(lines).debit,
    sums: [],
    remark: '',
    signatures: voucherSignatures(printT, createdBy.name),
  };
}
