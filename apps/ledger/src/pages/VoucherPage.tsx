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
import { Stack } from '@suanpan/shared-ui/stack';
import { useMemo, useState } from 'react';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { ReasonDialog } from '../app/ReasonDialog.tsx';
import { useAct } from '../app/use-act.ts';
import { ReadVoucherDocument } from '../data/read-voucher.generated.ts';
import { ReverseVoucherDocument } from '../data/reverse-voucher.generated.ts';
import { useT } from '../texts.ts';
import { SourceLink } from '../vouchers/SourceLink.tsx';
import { VoucherTag } from '../vouchers/use-voucher-columns.tsx';
import { useVoucherName } from '../vouchers/use-voucher-name.ts';
import { VoucherPaper } from '../vouchers/VoucherPaper.tsx';
import { VoucherPrint } from '../vouchers/VoucherPrint.tsx';
import { VoucherRecord, type WholeVoucher } from '../vouchers/VoucherRecord.tsx';

interface VoucherPageProps {
  id: string;
}

/** One voucher as paper, with where it comes from at the side. */
export function VoucherPage({ id }: VoucherPageProps) {
  const t = useT();
  const { data, error, refetch } = useQuery(ReadVoucherDocument, { variables: { id } });
  if (!data && error) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState label={t('vouchers.title')} />;
  if (!data.voucher) {
    return (
      <EmptyState
        isPage
        title={t('voucher.missing')}
        body={t('voucher.missingBody')}
        action={<LinkButton href="/ledger/vouchers">{t('page.toVouchers')}</LinkButton>}
      />
    );
  }
  return <VoucherView voucher={data.voucher} onChanged={() => void refetch()} />;
}

interface VoucherViewProps {
  voucher: WholeVoucher;
  onChanged: () => void;
}

function VoucherView({ voucher, onChanged }: VoucherViewProps) {
  const t = useT();
  const { navigation } = useHost();
  const nameOf = useVoucherName();
  const lines = useMemo(() => voucher.lines.map((line) => ({ ...line, summary: line.summary ?? voucher.summary })), [voucher]);
  const title = t('voucher.title', { number: nameOf(voucher) });
  usePageTitle(title);
  return (
    <Stack>
      <PageHeader
        title={title}
        status={<VoucherTag voucher={voucher} />}
        onBack={() => navigation.openTab(`/ledger/vouchers?month=${voucher.period}`)}
        actions={
          <>
            <ReverseButton voucher={voucher} onChanged={onChanged} />
            <VoucherPrint voucher={voucher} />
          </>
        }
      />
      <WhoChangesIt voucher={voucher} />
      <VoucherPaper
        word={voucher.word}
        number={String(voucher.number)}
        date={voucher.date}
        papers={voucher.attachedPapers}
        lines={lines}
        writtenBy={voucher.createdBy.name}
        aside={<VoucherRecord voucher={voucher} />}
      />
    </Stack>
  );
}

/** Says through what a voucher is changed that nobody has written by hand (I10). Renders nothing of one by hand. */
function WhoChangesIt({ voucher: { kind, document } }: { voucher: WholeVoucher }) {
  const t = useT();
  if (document?.type === 'JOURNAL') return null;
  if (document) {
    return (
      <InlineNotice title={t('voucher.generated')} action={<SourceLink document={document} />}>
        {t('voucher.generatedBody')}
      </InlineNotice>
    );
  }
  return <InlineNotice>{t(kind === 'OPENING' ? 'voucher.isOpening' : 'voucher.isClosing')}</InlineNotice>;
}

function ReverseButton({ voucher, onChanged }: VoucherViewProps) {
  const t = useT();
  const { navigation } = useHost();
  const nameOf = useVoucherName();
  const mayApprove = useCan('books.document.approve');
  const [reverse] = useMutation(ReverseVoucherDocument);
  const { run } = useAct();
  const [isAsking, setAsking] = useState(false);
  const { document, reversesId, reversedById } = voucher;
  if (!mayApprove || document?.type !== 'JOURNAL' || reversesId !== null || reversedById !== null) return null;
  const confirm = async (reason: string): Promise<boolean> => {
    const done = await run(
      () => reverse({ variables: { id: voucher.id, reason } }),
      () => t('done.reversed', { number: nameOf(voucher) }),
    );
    if (done) onChanged();
    const redId = done?.data?.reverseVoucher.reversedById;
    if (redId != null) navigation.go(`/ledger/vouchers/${redId}`);
    return done !== null;
  };
  return (
    <>
      <Button tone="danger" onPress={() => setAsking(true)}>
        {t('action.reverse')}
      </Button>
      <ReasonDialog
        title={t('reverse.title', { number: nameOf(voucher) })}
        body={t('reverse.body')}
        confirmLabel={t('action.reverse')}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={confirm}
      />
    </>
  );
}
