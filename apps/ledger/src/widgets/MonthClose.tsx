import { useCan } from '@suanpan/app-kit/use-session';
import { WidgetList } from '@suanpan/document-kit/widget-list';
import { Amount } from '@suanpan/shared-ui/amount';
import { LinkButton } from '@suanpan/shared-ui/link-button';
import type { LinkListItem } from '@suanpan/shared-ui/link-list';
import { ProgressBar } from '@suanpan/shared-ui/progress-bar';
import type { ClosingStep } from '../closing/closing-steps.ts';
import { useMonthName } from '../months/use-month-name.ts';
import { useT } from '../texts.ts';
import type { ClosingProgress } from './closing-progress.ts';
import { useMonthClose } from './use-month-close.ts';

const tones: Readonly<Record<ClosingStep['state'], NonNullable<LinkListItem['tone']>>> = {
  blocked: 'danger',
  warning: 'waiting',
  ok: 'active',
  ready: 'neutral',
  skipped: 'neutral',
  done: 'active',
};

/** How far the first open month is from its close, and what stands in the way. */
export function Widget() {
  const t = useT();
  const monthName = useMonthName();
  const { month, progress, journals, error, refetch } = useMonthClose();
  const href = `/ledger/closing?month=${month ?? ''}`;
  const items = progress && journals !== undefined ? itemsOf(progress, journals, { href, t }) : undefined;
  return (
    <WidgetList
      title={month ? t('monthClose.ofMonth', { month: monthName(month) }) : t('monthClose.title')}
      link={progress ? { href, label: t('monthClose.steps', { done: progress.done, all: progress.all }) } : null}
      read={{ error, refetch }}
      none={{ title: t('monthClose.none'), body: t('monthClose.noneBody'), action: <BeginButton /> }}
      items={month === null ? [] : items}
    >
      {progress && <ProgressBar label={t('monthClose.title')} value={progress.done} most={progress.all} />}
    </WidgetList>
  );
}

function BeginButton() {
  const t = useT();
  return useCan('books.parameter.write') ? <LinkButton href="/ledger/opening">{t('opening.title')}</LinkButton> : null;
}

interface ItemWords {
  /** The page of the close. */
  readonly href: string;
  readonly t: ReturnType<typeof useT>;
}

function itemsOf({ steps }: ClosingProgress, journals: number, words: ItemWords): readonly LinkListItem[] {
  const items = steps.map((step) => itemOf(step, words));
  if (journals === 0) return items;
  return [...items, { id: 'journals', label: words.t('monthClose.journals'), value: journals, href: '/ledger/vouchers', tone: 'waiting' }];
}

function itemOf({ name, state, amount, count = 0 }: ClosingStep, { href, t }: ItemWords): LinkListItem {
  const figure = count > 0 ? count : t(`closing.${state}`);
  return {
    id: name,
    label: t(`closing.${name}`),
    value: amount === undefined ? figure : <Amount value={amount} />,
    href,
    tone: tones[state],
  };
}
