import { useApolloClient } from '@apollo/client/react';
import { useKeptDraft } from '@suanpan/document-kit/use-kept-draft';
import type { OpeningCheck } from '@suanpan/money/opening-sums';
import { Button } from '@suanpan/shared-ui/button';
import { FilterChips } from '@suanpan/shared-ui/filter-chips';
import { Inline } from '@suanpan/shared-ui/inline';
import { InlineNotice } from '@suanpan/shared-ui/inline-notice';
import { Panel } from '@suanpan/shared-ui/panel';
import { ProgressBar } from '@suanpan/shared-ui/progress-bar';
import { SaveFailure } from '@suanpan/shared-ui/save-failure';
import { SelectField } from '@suanpan/shared-ui/select-field';
import { Stack } from '@suanpan/shared-ui/stack';
import { StatusTag } from '@suanpan/shared-ui/status-tag';
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { findLeaves } from '../entry/find-leaves.ts';
import { RestoredEntry } from '../entry/RestoredEntry.tsx';
import { addMonths, monthsBetween } from '../months/month.ts';
import { useMonthName } from '../months/use-month-name.ts';
import { useT } from '../texts.ts';
import { newOpening, openingDraftForm, type OpeningSection, sectionsOf } from './opening-draft.ts';
import { openingFigures, withDetails } from './opening-figures.ts';
import { OpeningChecks } from './OpeningChecks.tsx';
import { OpeningPart } from './OpeningPart.tsx';
import { useBeginBooks } from './use-begin-books.ts';

interface OpeningFormProps {
  /** The present month. */
  today: string;
  /** The month that was said when the company was founded; null when nobody said one. */
  planned: string | null;
  /** Renders the page's head with what the form says about itself. */
  header: (status: ReactNode) => ReactNode;
  onBegun: () => void;
}

/** What the books begin with: the first month, balances, and the details behind them. It is kept on this device until the books begin. */
export function OpeningForm({ today, planned, header, onBegun }: OpeningFormProps) {
  const t = useT();
  const monthName = useMonthName();
  const client = useApolloClient();
  const months = monthsBetween(addMonths(today, -23), addMonths(today, 1));
  const [initial] = useState(() => newOpening(planned !== null && months.includes(planned) ? planned : today));
  const kept = useKeptDraft('opening', { initial, form: openingDraftForm });
  const { draft, change, patch } = kept;
  const latest = useRef(draft);
  latest.current = draft;
  const [chosen, setChosen] = useState<OpeningSection>('balances');
  const sections = sectionsOf(draft.period);
  const section = sections.includes(chosen) ? chosen : 'balances';
  const figures = useMemo(() => openingFigures(draft), [draft]);
  const { begin, progress, errors, refusal } = useBeginBooks({
    onWrong: setChosen,
    onBegun() {
      kept.forget();
      onBegun();
    },
  });
  const takeOver = useCallback(
    (check: OpeningCheck): void => {
      void findLeaves(client, check.accountCode, { controlled: '' }).then(([found]) => {
        if (found?.code === check.accountCode) change(withDetails(latest.current, check, found));
      });
    },
    [client, change],
  );
  return (
    <>
      {header(kept.isKept && <StatusTag tone="neutral">{t('entry.kept')}</StatusTag>)}
      <Stack>
        {kept.restoredAt !== null && <RestoredEntry title={t('opening.restored')} savedAt={kept.restoredAt} onDiscard={kept.discard} />}
        <InlineNotice title={t('opening.hint')}>{t('opening.hintBody')}</InlineNotice>
        <SaveFailure refusal={refusal} errors={[]} />
        <Panel>
          <SelectField
            label={t('opening.month')}
            options={months.map((month) => ({ value: month, label: monthName(month) }))}
            value={draft.period}
            onChange={(period) => patch({ period })}
            description={t('opening.monthHint')}
          />
        </Panel>
        <OpeningChecks figures={figures} onTakeOver={takeOver} />
        <FilterChips
          label={t('opening.parts')}
          value={section}
          options={sections.map((value) => ({
            value,
            label: t(`opening.part.${value}`),
            ...(draft[value].length > 0 && { count: draft[value].length }),
          }))}
          onChange={(value) => setChosen(sections.find((each) => each === value) ?? 'balances')}
        />
        <OpeningPart key={section} section={section} draft={draft} errors={errors[section]} onChange={patch} />
        {!sections.includes('yearToDate') && draft.yearToDate.length > 0 && (
          <InlineNotice tone="waiting" title={t('opening.yearSkipped', { count: draft.yearToDate.length })} />
        )}
        {progress !== null && progress.total > 0 && (
          <>
            <span role="status">{t('opening.checking', { ...progress })}</span>
            <ProgressBar label={t('opening.checks')} value={progress.done} most={progress.total} />
          </>
        )}
        <Inline>
          <Button tone="primary" isPending={progress !== null} onPress={() => void begin(draft)}>
            {t('books.begin')}
          </Button>
        </Inline>
      </Stack>
    </>
  );
}
