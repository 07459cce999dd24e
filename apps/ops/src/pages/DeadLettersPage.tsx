import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { OpsTable } from '../app/OpsTable.tsx';
import { DeadLetterFilters } from '../dead-letters/DeadLetterFilters.tsx';
import { keyIn, keyText } from '../dead-letters/dead-letter-form.ts';
import { DeliveryDialog } from '../dead-letters/DeliveryDialog.tsx';
import { ReplayAll } from '../dead-letters/ReplayAll.tsx';
import { useDeadLetterColumns } from '../dead-letters/use-dead-letter-columns.tsx';
import { useDeadLetters } from '../dead-letters/use-dead-letters.ts';
import { useT } from '../texts.ts';

/** The messages that consumers have failed with for good, and what becomes of them. */
export function DeadLettersPage() {
  const t = useT();
  const letters = useDeadLetters();
  const { state, change, list, filter, error, refetch, isRefreshing } = letters;
  const columns = useDeadLetterColumns();
  const open = keyIn(state.one);
  usePageTitle(t('letters.title'));
  const shown = list?.letters.length ?? 0;
  const total = list?.total ?? 0;
  return (
    <>
      <PageHeader
        title={t('letters.title')}
        subtitle={list && t(shown < total ? 'letters.some' : 'letters.count', { shown, count: total })}
        actions={total > 0 && <ReplayAll total={total} filter={filter} />}
      />
      <DeadLetterFilters letters={letters} />
      <OpsTable
        label={t('letters.title')}
        columns={columns}
        rows={list?.letters}
        rowKey={({ id }) => id}
        onOpen={(letter) => change({ one: keyText(letter) })}
        none={t('letters.none')}
        noneBody={t('letters.noneBody')}
        error={error}
        onRetry={() => void refetch()}
        isRefreshing={isRefreshing}
      />
      {open && (
        <DeliveryDialog
          key={state.one}
          delivery={open}
          onClose={() => change({ one: '' })}
          onCompany={() => change({ one: '', company: open.companyId })}
        />
      )}
    </>
  );
}
