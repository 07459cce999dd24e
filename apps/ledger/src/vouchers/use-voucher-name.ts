import { useCallback } from 'react';
import type { VoucherWord } from '../data/voucher-row.fragment.generated.ts';
import { useT } from '../texts.ts';

/** Returns what names a voucher, e.g. "记-12". */
export function useVoucherName(): (voucher: { readonly word: VoucherWord; readonly number: number }) => string {
  const t = useT();
  return useCallback(({ word, number }) => `${t(`word.${word}`)}-${number}`, [t]);
}
