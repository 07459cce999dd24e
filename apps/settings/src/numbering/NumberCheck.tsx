import { useQuery } from '@apollo/client/react';
import { useAddressState } from '@suanpan/app-kit/use-address-state';
import { useHost } from '@suanpan/app-kit/use-host';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { useSession } from '@suanpan/app-kit/use-session';
import { todayIn } from '@suanpan/app-kit/today-in';
import { FormGrid } from '@suanpan/shared-ui/form-grid';
import { InlineNotice } from '@suanpan/shared-ui/inline-notice';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { Panel } from '@suanpan/shared-ui/panel';
import { SelectField } from '@suanpan/shared-ui/select-field';
import { Stack } from '@suanpan/shared-ui/stack';
import { useMemo, useState } from 'react';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { CheckNumbersDocument, type CheckNumbersQuery } from '../data/check-numbers.generated.ts';
import { numberWord } from '../files/number-words.ts';
import { useT } from '../texts.ts';
import { checkedKinds, checkForm, months, type CheckState } from './check-state.ts';
import { GapTable } from './GapTable.tsx';
import { RangeTable } from './RangeTable.tsx';

/** How many gaps are told at once. */
const gapLimit = 200;

/** Whether every number of a kind is there, and what became of those that are not (断号检查). */
export function NumberCheck() {
  const t = useT();
  const { navigation } = useHost();
  const thisYear = useThisYear();
  const { state, query, change } = useAddressState(checkForm);
  const { kind, month, year: said } = useMemo(() => checkForm.read(new URLSearchParams(query)), [query]);
  const year = said ?? thisYear;
  const { data, previousData, error, refetch } = useQuery(CheckNumbersDocument, {
    variables: { kind, within: month === null ? year : `${year}-${month}` },
    fetchPolicy: 'cache-and-network',
  });
  usePageTitle(t('numbers.check'));
  const shown = data ?? (error ? undefined : previousData);
  return (
    <>
      <PageHeader title={t('numbers.check')} subtitle={t('numbers.checkSubtitle')} onBack={() => navigation.openTab('/settings/numbers')} />
      <Stack gap="wide">
        <CheckFields state={{ ...state, year: state.year ?? thisYear }} thisYear={thisYear} onChange={change} />
        {shown && <Found kind={kind} check={shown.numberCheck} />}
        {!shown && (error ? <LoadFailure error={error} onRetry={() => void refetch()} /> : <LoadingState label={t('numbers.check')} />)}
      </Stack>
    </>
  );
}

function useThisYear(): string {
  const { company } = useSession();
  return useState(() => todayIn(company.timeZone, new Date()).slice(0, 4))[0];
}

interface CheckFieldsProps {
  state: CheckState;
  thisYear: string;
  onChange: (next: Partial<CheckState>) => void;
}

/** Whose numbers, of which year or month. */
function CheckFields({ state, thisYear, onChange }: CheckFieldsProps) {
  const t = useT();
  const { locale } = useSession();
  const years = Array.from({ length: 6 }, (_, index) => String(Number(thisYear) + 1 - index));
  const shown = state.year === null || years.includes(state.year) ? years : [...years, state.year];
  return (
    <FormGrid columns={3}>
      <SelectField
        label={t('numbers.kind')}
        options={checkedKinds.map((value) => ({ value, label: numberWord(value, locale) }))}
        value={state.kind}
        onChange={(chosen) => onChange({ kind: checkedKinds.find((kind) => kind === chosen) ?? state.kind })}
      />
      <SelectField
        label={t('numbers.year')}
        options={shown.map((value) => ({ value, label: value }))}
        value={state.year ?? ''}
        onChange={(year) => onChange({ year: year === thisYear ? null : year })}
      />
      <SelectField
        label={t('numbers.month')}
        options={['all', ...months].map((value) => ({ value, label: value === 'all' ? t('numbers.wholeYear') : value }))}
        value={state.month ?? 'all'}
        onChange={(month) => onChange({ month: month === 'all' ? null : month })}
      />
    </FormGrid>
  );
}

/** What a check found: whether all is well at first. */
function Found({ kind, check: { ranges, gaps } }: { kind: CheckState['kind']; check: CheckNumbersQuery['numberCheck'] }) {
  const t = useT();
  const missing = ranges.reduce((sum, range) => sum + range.missing, 0);
  return (
    <>
      {missing > 0 && (
        <InlineNotice tone="danger" title={t('numbers.missingTitle', { count: missing })}>
          {t('numbers.missingBody')}
        </InlineNotice>
      )}
      {missing === 0 && ranges.length > 0 && <InlineNotice tone="success" title={t('numbers.allThere')} />}
      <Panel title={t('numbers.ranges')}>
        <RangeTable ranges={ranges} />
      </Panel>
      {ranges.length > 0 && (
        <Panel title={t('numbers.gaps')}>
          <GapTable kind={kind} gaps={gaps} />
        </Panel>
      )}
      {gaps.length === gapLimit && <p>{t('numbers.moreGaps', { count: gapLimit })}</p>}
    </>
  );
}
