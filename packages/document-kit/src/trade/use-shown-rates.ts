import { useMemo } from 'react';
import { type LineRates, linesOnDay } from '../lines/product-line-rates.ts';
import type { ProductLine } from '../lines/product-line.ts';
import { useDocumentT } from '../texts/document-texts.ts';
import type { TradeKind } from './trade-draft.ts';

interface ShownRatesOptions extends LineRates {
  readonly type: TradeKind;
  readonly lines: readonly ProductLine[];
  /** What is wrong with lines otherwise, by `<row>.<column>`. */
  readonly cells: Readonly<Record<string, string>>;
  /** Whether nobody is asked for rates. */
  readonly isPlain: boolean;
}

/** What a form shows of rates where nobody is asked for them. */
interface ShownRates {
  /** Whether a line has a rate that may not stand on its day, so that somebody must choose another one. */
  readonly asksRate: boolean;
  /** What is wrong with lines, that among it. */
  readonly cells: Readonly<Record<string, string>>;
  /** Says at which rates lines are sold instead of their own; null where they are not. */
  readonly note: string | null;
}

/** What becomes of the rates of lines as the day is another one, where nobody is asked for rates: it is said, or asked after all. */
export function useShownRates({ type, lines, cells, isPlain, taxRates, usualRate }: ShownRatesOptions): ShownRates {
  const t = useDocumentT();
  return useMemo(() => {
    if (!isPlain || type === 'PROVISIONAL') return { asksRate: false, cells, note: null };
    const rates = { taxRates, usualRate };
    const { odd, changedTo } = linesOnDay(lines, rates, { isSold: type === 'SALE' });
    const others = changedTo.map((rate) => `${rate}%`).join(t('trade.and'));
    return {
      asksRate: odd.length > 0,
      cells: { ...Object.fromEntries(odd.map((row) => [`${row}.taxRate`, t('line.rateOfAnotherDay')])), ...cells },
      note: changedTo.length > 0 ? t('trade.rateOfDay', { rates: others }) : null,
    };
  }, [t, type, lines, cells, isPlain, taxRates, usualRate]);
}
