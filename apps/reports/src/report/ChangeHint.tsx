import { formatAmount } from '@suanpan/money/format-amount';
import { useT } from '../texts.ts';
import { changePercent, difference } from './figures.ts';

/** By how much a figure has changed since the period before, in words. */
export function ChangeHint({ now, before }: { now: string; before: string }) {
  const t = useT();
  const change = difference(now, before);
  const percent = changePercent(now, before);
  const amount = formatAmount(change.replace('-', ''));
  const words = t(change.startsWith('-') ? 'report.less' : 'report.more.amount', { amount });
  return percent === null ? words : `${words} (${percent}%)`;
}
