import { useCallback } from 'react';
import { useT } from '../texts.ts';

/** Returns what names a month in the active language. */
export function useMonthName(): (month: string) => string {
  const t = useT();
  return useCallback((month) => t('months.name', { year: month.slice(0, 4), month: String(Number(month.slice(5))) }), [t]);
}
