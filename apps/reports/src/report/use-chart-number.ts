import { numberFormatter } from '@suanpan/app-kit/formatters';
import { useSession } from '@suanpan/app-kit/use-session';
import { useCallback } from 'react';

/** Returns what writes a number beside a picture: whole, as the exact ones stand in the table. */
export function useChartNumber(): (value: number) => string {
  const { locale } = useSession();
  return useCallback((value: number) => numberFormatter(locale, { maximumFractionDigits: 0 }).format(value), [locale]);
}
