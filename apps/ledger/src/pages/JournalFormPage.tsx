import { useQuery } from '@apollo/client/react';
import { useHost } from '@suanpan/app-kit/use-host';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { LinkButton } from '@suanpan/shared-ui/link-button';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { useState } from 'react';
import { type AccountNames, useAccountNames } from '../accounts/use-account-names.ts';
import { LoadFailure } from '../app/LoadFailure.tsx';
import type { JournalFragment } from '../data/journal.fragment.generated.ts';
import { ReadJournalDocument } from '../data/read-journal.generated.ts';
import { journalToDraft } from '../entry/journal-to-draft.ts';
import { VoucherForm } from '../entry/VoucherForm.tsx';
import type { Months } from '../months/months-of.ts';
import { WithMonths } from '../months/WithMonths.tsx';
import { useT } from '../texts.ts';

interface JournalFormPageProps {
  /** The draft to change. */
  id: string;
}

/** Where a draft is changed that is not posted yet. */
export function JournalFormPage({ id }: JournalFormPageProps) {
  const t = useT();
  const names = useAccountNames();
  const { data, error, refetch } = useQuery(ReadJournalDocument, { variables: { id } });
  if (!data && error) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  if (!data || !names.isRead) return <LoadingState label={t('vouchers.title')} />;
  const journal = data.tradeDocument;
  if (journal?.type !== 'JOURNAL' || journal.status !== 'DRAFT') {
    return (
      <EmptyState isPage title={t('journal.fixed')} action={<LinkButton href={`/ledger/journals/${id}`}>{t('action.look')}</LinkButton>} />
    );
  }
  return <WithMonths>{(months) => <ChangedJournal journal={journal} months={months} nameOf={names.nameOf} />}</WithMonths>;
}

interface ChangedJournalProps extends Pick<AccountNames, 'nameOf'> {
  journal: JournalFragment;
  months: Months;
}

/** What is typed goes to the backend with the version that it was begun on, which can then refuse it. */
function ChangedJournal({ journal, months, nameOf }: ChangedJournalProps) {
  const t = useT();
  const { navigation } = useHost();
  const [{ id, version, number, initial }] = useState(() => ({ ...journal, initial: journalToDraft(journal, nameOf) }));
  const title = t('journal.edit', { number });
  usePageTitle(title);
  return (
    <VoucherForm
      months={months}
      initial={initial}
      replaces={{ id, version }}
      header={(status) => <PageHeader title={title} status={status} onBack={() => navigation.openTab(`/ledger/journals/${id}`)} />}
      onNext={() => navigation.go('/ledger/vouchers/new')}
    />
  );
}
