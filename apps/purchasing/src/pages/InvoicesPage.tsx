import { useHost } from '@suanpan/app-kit/use-host';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { useCan } from '@suanpan/app-kit/use-session';
import { useShortcut } from '@suanpan/app-kit/use-shortcut';
import { useDocumentT } from '@suanpan/document-kit/document-texts';
import { LoadFailure } from '@suanpan/document-kit/load-failure';
import { Button } from '@suanpan/shared-ui/button';
import { LinkButton } from '@suanpan/shared-ui/link-button';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { useCallback, useMemo } from 'react';
import { InvoiceFilters } from '../invoices/InvoiceFilters.tsx';
import { InvoiceTable } from '../invoices/InvoiceTable.tsx';
import { ListPager } from '../invoices/ListPager.tsx';
import { useExportInvoices } from '../invoices/use-export-invoices.ts';
import { useInvoiceList } from '../invoices/use-invoice-list.ts';
import { useT } from '../texts.ts';

/** The list of input invoices: filter, search, sort and page, all in the address. */
export function InvoicesPage() {
  const t = useT();
  const td = useDocumentT();
  const { navigation } = useHost();
  const canWrite = useCan('purchasing.invoice.write');
  const list = useInvoiceList();
  const { state, change, pageInfo, totals } = list;
  const exportAll = useExportInvoices(list.variables);
  const clear = useCallback(() => navigation.go('/purchasing/invoices'), [navigation]);
  usePageTitle(t('invoices.title'));
  useShortcut({ keys: 'n', label: t('invoices.new'), run: canWrite ? () => navigation.go('/purchasing/invoices/new') : undefined });
  const action = useMemo(
    () =>
      canWrite && (
        <LinkButton href="/purchasing/invoices/new" tone="primary" shortcut="N">
          {t('invoices.new')}
        </LinkButton>
      ),
    [canWrite, t],
  );
  return (
    <>
      <PageHeader
        title={t('invoices.title')}
        subtitle={totals && td('list.count', { count: totals.count })}
        actions={
          <>
            <LinkButton href="/purchasing/invoices/uninvoiced">{t('uninvoiced.title')}</LinkButton>
            <Button onPress={exportAll}>{t('export.act')}</Button>
            {action}
          </>
        }
      />
      <InvoiceFilters state={state} counts={list.counts} onChange={change} />
      {list.error && list.rows.length === 0 ? (
        <LoadFailure error={list.error} onRetry={() => void list.refetch()} />
      ) : (
        <InvoiceTable list={list} action={action} onClear={clear} />
      )}
      <ListPager label={t('invoices.title')} pageInfo={pageInfo} onChange={change} />
    </>
  );
}
