import { numberFormatter } from '@suanpan/app-kit/formatters';
import { useSession } from '@suanpan/app-kit/use-session';
import { useCallback } from 'react';

/** Returns what writes a number beside a picture, whole unless places are wanted: the exact ones stand in the table. */
export function useChartNumber(places = 0): (value: number) => string {
  const { locale } = useSession();
  return useCallback((value: number) => numberFormatter(locale, { maximumFractionDigits: places }).format(value), [locale, places]);
}
