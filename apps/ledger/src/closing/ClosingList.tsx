import { Amount } from '@suanpan/shared-ui/amount';
import { StatusTag, type StatusTone } from '@suanpan/shared-ui/status-tag';
import { SwitchField } from '@suanpan/shared-ui/switch-field';
import { TextLink } from '@suanpan/shared-ui/text-link';
import { addMonths, lastDayOf } from '../months/month.ts';
import { useMonthName } from '../months/use-month-name.ts';
import { useT } from '../texts.ts';
import { SourceLink } from '../vouchers/SourceLink.tsx';
import styles from './ClosingList.module.css';
import type { ClosingStep } from './closing-steps.ts';
import type { useClosing } from './use-closing.ts';

const tones: Readonly<Record<ClosingStep['state'], StatusTone>> = {
  blocked: 'danger',
  warning: 'waiting',
  ok: 'done',
  ready: 'active',
  skipped: 'neutral',
  done: 'done',
};

interface ClosingListProps {
  month: string;
  steps: readonly ClosingStep[];
  drafts: ReturnType<typeof useClosing>['drafts'];
  /** Monthly templates of which no voucher is in the books. */
  unwritten: ReturnType<typeof useClosing>['unwritten'];
  /** Whether the close of December carries the profit of the year on. */
  endsYear: boolean;
  onEndsYear: (endsYear: boolean) => void;
}

/** The steps of a close: what each does, what it came to, and what stands in the way. Renders an `<ol>`. */
export function ClosingList({ month, steps, drafts, unwritten, endsYear, onEndsYear }: ClosingListProps) {
  const t = useT();
  return (
    <ol className={styles['steps']} aria-label={t('closing.steps')}>
      {steps.map((step) => (
        <li key={step.name} className={styles['step']} data-state={step.state}>
          <div className={styles['words']}>
            <strong>{t(`closing.${step.name}`)}</strong>
            <span className={styles['body']}>{t(`closing.${step.name}.body`)}</span>
            {step.levy && <span>{t(`closing.levy.${step.levy}`)}</span>}
            <InTheWay step={step} month={month} drafts={drafts} />
            {step.name === 'MONTHLY' && step.state === 'warning' && <Unwritten month={month} unwritten={unwritten} />}
            {step.name === 'YEAR' && step.state !== 'done' && (
              <SwitchField label={t('closing.endsYear')} isOn={endsYear} onChange={onEndsYear} />
            )}
          </div>
          <div className={styles['result']}>
            {step.amount !== undefined && <Amount value={step.amount} />}
            <StatusTag tone={tones[step.state]}>{t(`closing.${step.state}`)}</StatusTag>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** The vouchers that a month still wants: a press fills one in, or leads to the draft that is there. */
function Unwritten({ month, unwritten }: Pick<ClosingListProps, 'month' | 'unwritten'>) {
  const t = useT();
  return (
    <span className={styles['links']}>
      {t('closing.monthlyLeft', { count: unwritten.length })}
      {unwritten.map(({ id, name, writtenId, writtenNumber }) => (
        <TextLink
          key={id}
          href={writtenId === null ? `/ledger/vouchers/new?template=${id}&date=${lastDayOf(month)}` : `/ledger/journals/${writtenId}`}
        >
          {writtenId === null ? name : t('closing.monthlyDraft', { name, number: writtenNumber ?? '' })}
        </TextLink>
      ))}
    </span>
  );
}

interface InTheWayProps {
  step: ClosingStep;
  month: string;
  drafts: ClosingListProps['drafts'];
}

/** What has to be done about a step, with the ways there. Renders nothing of a step that needs nothing. */
function InTheWay({ step: { name, state, count = 0 }, month, drafts }: InTheWayProps) {
  const t = useT();
  const monthName = useMonthName();
  const before = addMonths(month, -1);
  if (name === 'EARLIER' && state === 'blocked') {
    return <TextLink href={`/ledger/closing?month=${before}`}>{t('closing.closeFirst', { month: monthName(before) })}</TextLink>;
  }
  if (name === 'DRAFTS' && state === 'blocked') {
    return (
      <span className={styles['links']}>
        {t('closing.draftsLeft', { count })}
        {drafts.map((document) => (
          <SourceLink key={document.id} document={document} />
        ))}
      </span>
    );
  }
  if (name === 'YEAR' && state === 'blocked') return <TextLink href="/ledger/accounts">{t('closing.yearBlocked')}</TextLink>;
  if (name === 'CHECK' && state === 'warning') return <TextLink href="/ledger/closing/check">{t('closing.problems', { count })}</TextLink>;
  return name === 'PROVISIONAL' ? <Provisionals state={state} count={count} /> : null;
}

function Provisionals({ state, count }: { state: ClosingStep['state']; count: number }) {
  const t = useT();
  return count === 0 ? null : <span>{t(provisionalKey(state), { count })}</span>;
}

function provisionalKey(state: ClosingStep['state']) {
  if (state === 'warning') return 'closing.provisionalLeft';
  return state === 'done' ? 'closing.provisionalDone' : 'closing.provisionalNext';
}
