import type { PrintText } from '../texts/print-texts.ts';
import type { PrintedColumn, PrintedFact, PrintedSignature } from './printed-document.ts';

/** Returns the columns of a printed voucher: what for, which account, and the two sides. */
export function voucherColumns(printT: PrintText): readonly PrintedColumn[] {
  return [
    { id: 'summary', label: printT('voucher.summary'), kind: 'text', share: 30 },
    { id: 'account', label: printT('voucher.account'), kind: 'text', share: 38 },
    { id: 'debit', label: printT('voucher.debit'), kind: 'amount', share: 16, isSummed: true },
    { id: 'credit', label: printT('voucher.credit'), kind: 'amount', share: 16, isSummed: true },
  ];
}

/** Returns the facts of a printed voucher: its day, and how many papers are attached. */
export function voucherFacts(
  printT: PrintText,
  { date, attachedPapers }: { readonly date: string; readonly attachedPapers: number },
): readonly PrintedFact[] {
  return [
    { id: 'papers', label: printT('voucher.papers'), value: printT('voucher.papersCount', { count: attachedPapers }) },
    { id: 'date', label: printT('document.date'), value: date },
  ];
}

/** Returns who signs a printed voucher; whoever wrote it is named. */
export function voucherSignatures(printT: PrintText, maker: string): readonly PrintedSignature[] {
  return (['chief', 'bookkeeper', 'approver', 'cashier', 'maker'] as const).map((id) => ({
    id,
    label: printT(`sign.${id}`),
    name: id === 'maker' ? maker : '',
  }));
}
