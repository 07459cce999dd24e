import { StatusTag } from '@suanpan/shared-ui/status-tag';
import { settledSum } from '../settling/settle-line.ts';
import { shownSum } from '../settling/shown-sum.ts';
import { useT } from '../texts.ts';
import { type MoneyDraft, type MoneyKind, restOf } from './money-draft.ts';

interface MoneySumsProps {
  type: MoneyKind;
  draft: MoneyDraft;
}

/** What is settled, and what becomes of the rest: an advance, or that it is not enough. */
export function MoneySums({ type, draft }: MoneySumsProps) {
  const t = useT();
  const rest = restOf(draft);
  return (
    <span role="status">
      {t('settle.sum', { amount: shownSum(settledSum(draft.lines)) })}{' '}
      {rest > 0 && <StatusTag tone="active">{t(`money.advance.${type}`, { amount: shownSum(rest) })}</StatusTag>}
      {rest < 0 && <StatusTag tone="danger">{t('settle.short', { amount: shownSum(rest) })}</StatusTag>}
    </span>
  );
}
