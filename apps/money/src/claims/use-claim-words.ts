import { useMemo } from 'react';
import type { AccountLineWords } from '../account-lines/account-line-words.ts';
import { useT } from '../texts.ts';

/** What the lines of receivables and payables are called. */
export function useClaimWords(): AccountLineWords {
  const t = useT();
  return useMemo(() => ({ lines: t('claim.lines'), account: t('claim.account'), rate: t('claim.rate'), noRate: t('claim.noRate') }), [t]);
}
