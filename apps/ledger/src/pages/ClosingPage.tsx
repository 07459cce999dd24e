import { useMutation } from '@apollo/client/react';
import { useAddressState } from '@suanpan/app-kit/use-address-state';
import { useHost } from '@suanpan/app-kit/use-host';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { useCan } from '@suanpan/app-kit/use-session';
import { Button } from '@suanpan/shared-ui/button';
import { FilterBar } from '@suanpan/shared-ui/filter-bar';
import { InlineNotice } from '@suanpan/shared-ui/inline-notice';
import { LinkButton } from '@suanpan/shared-ui/link-button';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { Panel } from '@suanpan/shared-ui/panel';
import { Stack } from '@suanpan/shared-ui/stack';
import { useState } from 'react';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { ReasonDialog } from '../app/ReasonDialog.tsx';
import { useAct } from '../app/use-act.ts';
import { canClose, type ClosingStep } from '../closing/closing-steps.ts';
import { ClosingList } from '../closing/ClosingList.tsx';
import { useClosing } from '../closing/use-closing.ts';
import { ClosePeriodDocument } from '../data/close-period.generated.ts';
import { ReadClosingDocument } from '../data/read-closing.generated.ts';
import { ReadMonthsDocument } from '../data/read-months.generated.ts';
import { ReopenPeriodDocument } from '../data/reopen-period.generated.ts';
import { MonthChoice } from '../months/MonthChoice.tsx';
import { MonthTag } from '../months/MonthTag.tsx';
import { type MonthState, nextToClose, readMonthState, writeMonthState } from '../months/month-state.ts';
import { useMonthName } from '../months/use-month-name.ts';
import type { Months } from '../months/months-of.ts';
import { WithMonths } from '../months/WithMonths.tsx';
import { useT } from '../texts.ts';

const inAddress = { read: readMonthState, write: writeMonthState };

/** The end of a month, step by step. */
export function ClosingPage() {
  const t = useT();
  usePageTitle(t('closing.title'));
  return <WithMonths>{(months) => <Closing months={months} />}</WithMonths>;
}

function Closing({ months }: { months: Months }) {
  const t = useT();
  const { state, change } = useAddressState<MonthState>(inAddress);
  const month = state.month ?? nextToClose(months);
  const [endsYear, setEndsYear] = useState(true);
  const { steps, drafts, unwritten, period, error, refetch } = useClosing(months, month, endsYear);
  const isClosed = months.isClosed(month);
  return (
    <>
      <PageHeader
        title={t('closing.title')}
        status={<MonthTag months={months} month={month} />}
        actions={
          <>
            <LinkButton href="/ledger/closing/check">{t('check.title')}</LinkButton>
            {isClosed ? <ReopenButton month={month} /> : <CloseButton month={month} steps={steps} endsYear={endsYear} />}
          </>
        }
      />
      <FilterBar>
        <MonthChoice months={months} value={month} onChange={(next) => change({ month: next })} />
      </FilterBar>
      {!steps && (error ? <LoadFailure error={error} onRetry={() => void refetch()} /> : <LoadingState label={t('closing.title')} />)}
      {steps && (
        <Stack>
          {period?.reopenReason != null && !isClosed && (
            <InlineNotice>{t('closing.reopenedFor', { reason: period.reopenReason })}</InlineNotice>
          )}
          <Panel>
            <ClosingList month={month} steps={steps} drafts={drafts} unwritten={unwritten} endsYear={endsYear} onEndsYear={setEndsYear} />
          </Panel>
        </Stack>
      )}
    </>
  );
}

const refetchQueries = [ReadMonthsDocument, ReadClosingDocument];

interface CloseButtonProps {
  month: string;
  steps: readonly ClosingStep[] | undefined;
  endsYear: boolean;
}

function CloseButton({ month, steps, endsYear }: CloseButtonProps) {
  const t = useT();
  const { ui } = useHost();
  const mayClose = useCan('books.period.close');
  const monthName = useMonthName();
  const [close] = useMutation(ClosePeriodDocument, { refetchQueries, awaitRefetchQueries: true });
  const { run, isPending } = useAct();
  if (!mayClose) return null;
  const act = async (): Promise<void> => {
    const name = monthName(month);
    const isAgreed = await ui.confirm({
      title: t('closing.confirm', { month: name }),
      body: t('closing.confirmBody'),
      confirmLabel: t('action.closeMonth'),
    });
    if (!isAgreed) return;
    await run(
      () => close({ variables: { month, endsYear } }),
      () => t('done.closed', { month: name }),
    );
  };
  return (
    <Button tone="primary" isPending={isPending} isDisabled={!steps || !canClose(steps)} onPress={() => void act()}>
      {t('action.closeMonth')}
    </Button>
  );
}

function ReopenButton({ month }: { month: string }) {
  const t = useT();
  const mayReopen = useCan('books.period.reopen');
  const monthName = useMonthName();
  const [reopen] = useMutation(ReopenPeriodDocument, { refetchQueries, awaitRefetchQueries: true });
  const { run } = useAct();
  const [isAsking, setAsking] = useState(false);
  if (!mayReopen) return null;
  const name = monthName(month);
  const confirm = async (reason: string): Promise<boolean> =>
    (await run(
      () => reopen({ variables: { month, reason } }),
      () => t('done.reopened', { month: name }),
    )) !== null;
  return (
    <>
      <Button tone="danger" onPress={() => setAsking(true)}>
        {t('action.reopen')}
      </Button>
      <ReasonDialog
        title={t('reopen.title', { month: name })}
        body={t('reopen.body')}
        confirmLabel={t('action.reopen')}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={confirm}
      />
    </>
  );
}
