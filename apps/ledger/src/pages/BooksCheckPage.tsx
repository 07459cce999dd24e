import { useQuery } from '@apollo/client/react';
import { formatInstant } from '@suanpan/app-kit/format-instant';
import { useHost } from '@suanpan/app-kit/use-host';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { useSession } from '@suanpan/app-kit/use-session';
import { Button } from '@suanpan/shared-ui/button';
import { InlineNotice } from '@suanpan/shared-ui/inline-notice';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { Panel } from '@suanpan/shared-ui/panel';
import { Stack } from '@suanpan/shared-ui/stack';
import { StatusTag } from '@suanpan/shared-ui/status-tag';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { checkedRules } from '../closing/checked-rules.ts';
import { ReadBookProblemsDocument, type ReadBookProblemsQuery } from '../data/read-book-problems.generated.ts';
import { useT } from '../texts.ts';
import styles from '../closing/ClosingList.module.css';

/** Whether everything in the books is as it must be: each rule, and what breaks it. */
export function BooksCheckPage() {
  const t = useT();
  const { navigation } = useHost();
  const { data, error, loading, refetch } = useQuery(ReadBookProblemsDocument, {
    fetchPolicy: 'network-only',
    notifyOnNetworkStatusChange: true,
  });
  usePageTitle(t('check.title'));
  return (
    <>
      <PageHeader
        title={t('check.title')}
        onBack={() => navigation.openTab('/ledger/closing')}
        actions={
          <Button isPending={loading} onPress={() => void refetch()}>
            {t('check.again')}
          </Button>
        }
      />
      {!data && (error ? <LoadFailure error={error} onRetry={() => void refetch()} /> : <LoadingState label={t('check.title')} />)}
      {data && <Result problems={data.bookProblems} last={data.lastBooksCheck} />}
    </>
  );
}

interface ResultProps {
  problems: ReadBookProblemsQuery['bookProblems'];
  /** The last check that was done by itself. */
  last: ReadBookProblemsQuery['lastBooksCheck'];
}

function Result({ problems, last }: ResultProps) {
  const t = useT();
  return (
    <Stack>
      {problems.length === 0 ? (
        <InlineNotice tone="success" title={t('check.right')}>
          {t('check.rightBody')}
        </InlineNotice>
      ) : (
        <InlineNotice tone="danger" title={t('check.wrong', { count: problems.length })}>
          {t('check.wrongBody')}
        </InlineNotice>
      )}
      <LastCheck last={last} />
      <Panel>
        <ol className={styles['steps']} aria-label={t('check.rules')}>
          {checkedRules.map((rule) => {
            const found = problems.filter(({ invariant }) => invariant === rule);
            return (
              <li key={rule} className={styles['step']} data-state={found.length === 0 ? 'done' : 'blocked'}>
                <div className={styles['words']}>
                  <strong>{t(`check.${rule}`)}</strong>
                  <span className={styles['body']}>{t(`check.${rule}.body`)}</span>
                  {found.map(({ what }) => (
                    <span key={what}>{what}</span>
                  ))}
                </div>
                <div className={styles['result']}>
                  <StatusTag tone={found.length === 0 ? 'done' : 'danger'}>
                    {found.length === 0 ? t('check.ok') : t('check.found', { count: found.length })}
                  </StatusTag>
                </div>
              </li>
            );
          })}
        </ol>
      </Panel>
    </Stack>
  );
}

/** When the books were last checked by themselves, and what that came to. Renders a `<p>`. */
function LastCheck({ last }: Pick<ResultProps, 'last'>) {
  const t = useT();
  const { locale, company } = useSession();
  if (!last) return <p>{t('check.nightlyNone')}</p>;
  const at = formatInstant(last.endedAt, { locale, timeZone: company.timeZone });
  const result = last.problems === 0 ? t('check.nightlyRight') : t('check.nightlyWrong', { count: last.problems });
  return <p>{t('check.nightly', { at, result })}</p>;
}
