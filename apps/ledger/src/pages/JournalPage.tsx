import { useMutation, useQuery } from '@apollo/client/react';
import { useHost } from '@suanpan/app-kit/use-host';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { useCan } from '@suanpan/app-kit/use-session';
import { Button } from '@suanpan/shared-ui/button';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { InlineNotice } from '@suanpan/shared-ui/inline-notice';
import { LinkButton } from '@suanpan/shared-ui/link-button';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { StatusTag, type StatusTone } from '@suanpan/shared-ui/status-tag';
import { useMemo, useState } from 'react';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { ReasonDialog } from '../app/ReasonDialog.tsx';
import { useAct } from '../app/use-act.ts';
import { ApproveJournalDocument } from '../data/approve-journal.generated.ts';
import type { JournalFragment } from '../data/journal.fragment.generated.ts';
import { ReadJournalDocument } from '../data/read-journal.generated.ts';
import { VoidJournalDocument } from '../data/void-journal.generated.ts';
import { monthOf } from '../months/month.ts';
import { useT } from '../texts.ts';
import { journalLines } from '../vouchers/journal-lines.ts';
import { useVoucherName } from '../vouchers/use-voucher-name.ts';
import { VoucherPaper } from '../vouchers/VoucherPaper.tsx';

interface JournalPageProps {
  id: string;
}

/** A voucher by hand as a document: a draft until it is posted, and where its voucher is afterwards. */
export function JournalPage({ id }: JournalPageProps) {
  const t = useT();
  const { data, error, refetch } = useQuery(ReadJournalDocument, { variables: { id } });
  if (!data && error) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState label={t('vouchers.title')} />;
  if (data.tradeDocument?.type !== 'JOURNAL') {
    return (
      <EmptyState
        isPage
        title={t('voucher.missing')}
        body={t('voucher.missingBody')}
        action={<LinkButton href="/ledger/vouchers">{t('page.toVouchers')}</LinkButton>}
      />
    );
  }
  return <JournalView journal={data.tradeDocument} />;
}

const tones: Readonly<Record<JournalFragment['status'], StatusTone>> = { DRAFT: 'neutral', APPROVED: 'done', VOID: 'danger' };

function JournalView({ journal }: { journal: JournalFragment }) {
  const t = useT();
  const { navigation } = useHost();
  const nameOf = useVoucherName();
  const lines = useMemo(() => journalLines(journal), [journal]);
  const title = t('journal.title', { number: journal.number });
  const [voucher] = journal.vouchers;
  usePageTitle(title);
  return (
    <>
      <PageHeader
        title={title}
        status={<StatusTag tone={tones[journal.status]}>{t(`journal.${journal.status}`)}</StatusTag>}
        onBack={() => navigation.openTab(`/ledger/vouchers?month=${monthOf(journal.date)}`)}
      />
      {voucher && (
        <InlineNotice
          action={<LinkButton href={`/ledger/vouchers/${voucher.id}`}>{t('journal.toVoucher', { number: nameOf(voucher) })}</LinkButton>}
        >
          {t('journal.isPosted')}
        </InlineNotice>
      )}
      {journal.needsOtherApprover && <InlineNotice tone="waiting">{t('journal.ownDraft')}</InlineNotice>}
      {journal.voidReason !== null && <InlineNotice tone="danger">{t('journal.voidReason', { reason: journal.voidReason })}</InlineNotice>}
      <VoucherPaper
        word={journal.word ?? 'GENERAL'}
        number={voucher ? String(voucher.number) : '—'}
        date={journal.date}
        papers={journal.attachedPapers}
        lines={lines}
        actions={journal.status === 'DRAFT' && <JournalActions journal={journal} />}
      />
    </>
  );
}

function JournalActions({ journal: { id, version, number, needsOtherApprover } }: { journal: JournalFragment }) {
  const t = useT();
  const { navigation } = useHost();
  const mayApprove = useCan('books.document.approve');
  const mayWrite = useCan('ledger.voucher.write');
  const [approve] = useMutation(ApproveJournalDocument);
  const [discard] = useMutation(VoidJournalDocument);
  const { run, isPending } = useAct();
  const [isAsking, setAsking] = useState(false);
  const post = async (): Promise<void> => {
    const done = await run(
      () => approve({ variables: { id, version } }),
      () => t('done.posted', { number }),
    );
    const voucher = done?.data?.approveTradeDocument.vouchers[0];
    if (voucher) navigation.go(`/ledger/vouchers/${voucher.id}`, { replace: true });
  };
  const confirmVoid = async (reason: string): Promise<boolean> =>
    (await run(
      () => discard({ variables: { id, version, reason } }),
      () => t('done.voided', { number }),
    )) !== null;
  return (
    <>
      {mayApprove && !needsOtherApprover && (
        <Button tone="primary" isPending={isPending} onPress={() => void post()}>
          {t('action.postDraft')}
        </Button>
      )}
      {mayWrite && <LinkButton href={`/ledger/journals/${id}/edit`}>{t('action.edit')}</LinkButton>}
      {mayApprove && (
        <Button tone="danger" isDisabled={isPending} onPress={() => setAsking(true)}>
          {t('action.void')}
        </Button>
      )}
      <ReasonDialog
        title={t('void.title', { number })}
        body={t('void.body')}
        confirmLabel={t('action.void')}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={confirmVoid}
      />
    </>
  );
}
