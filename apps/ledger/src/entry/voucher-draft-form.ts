import type { DraftForm } from '@suanpan/document-kit/stored-draft';
import { blankLine, newVoucher, type VoucherDraft } from './voucher-draft.ts';

/** What is known of vouchers that are kept on this device while they are typed. */
export const voucherDraftForm: DraftForm<VoucherDraft> = {
  isDraft: (value): value is VoucherDraft =>
    typeof value === 'object' && value !== null && 'lines' in value && Array.isArray(value.lines) && 'word' in value,
  // Keys are counted afresh in each page, so kept ones could meet new ones.
  // One that was kept before there were papers has none.
  revive: (draft) => ({ ...newVoucher(draft.date), ...draft, lines: draft.lines.map((line) => ({ ...line, key: blankLine().key })) }),
};
