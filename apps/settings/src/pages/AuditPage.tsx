import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { CursorPager } from '@suanpan/shared-ui/cursor-pager';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { useState } from 'react';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { AuditDialog } from '../audit/AuditDialog.tsx';
import { AuditFilters } from '../audit/AuditFilters.tsx';
import { AuditTable } from '../audit/AuditTable.tsx';
import { useAuditList, type AuditEntry } from '../audit/use-audit-list.ts';
import { useT } from '../texts.ts';

/** Who did what, the latest first. */
export function AuditPage() {
  const t = useT();
  const list = useAuditList();
  const { change, pageInfo } = list;
  const [open, setOpen] = useState<AuditEntry | null>(null);
  usePageTitle(t('audit.title'));
  return (
    <>
      <PageHeader title={t('audit.title')} subtitle={t('audit.subtitle')} />
      <AuditFilters list={list} />
      {list.error && !list.isRead ? (
        <LoadFailure error={list.error} onRetry={() => void list.refetch()} />
      ) : (
        <AuditTable list={list} onOpen={setOpen} />
      )}
      {pageInfo && (
        <CursorPager
          hasPrevious={pageInfo.hasPreviousPage}
          hasNext={pageInfo.hasNextPage}
          onPrevious={() => change({ before: pageInfo.startCursor })}
          onNext={() => change({ after: pageInfo.endCursor })}
        />
      )}
      {open && (
        <AuditDialog
          entry={open}
          onClose={() => setOpen(null)}
          onSee={(part) => {
            setOpen(null);
            change(part);
          }}
        />
      )}
    </>
  );
}
