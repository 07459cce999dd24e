import { useHost } from '@suanpan/app-kit/use-host';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { DeferredTable } from '@suanpan/shared-ui/deferred-table';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { FilterBar } from '@suanpan/shared-ui/filter-bar';
import { LinkButton } from '@suanpan/shared-ui/link-button';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { Stack } from '@suanpan/shared-ui/stack';
import { ListPager } from '../app/ListPager.tsx';
import { LoadFailure } from '@suanpan/document-kit/load-failure';
import { PeriodFigures } from '../app/PeriodFigures.tsx';
import { PeriodOf } from '../app/PeriodOf.tsx';
import { useLedgerColumns } from '../stock-ledger/use-ledger-columns.tsx';
import { type LedgerRow, useStockLedger } from '../stock-ledger/use-stock-ledger.ts';
import { useT } from '../texts.ts';

interface StockLedgerPageProps {
  /** The product. */
  id: string;
}

/** Every move of a product in some days, with what there was before and after. */
export function StockLedgerPage({ id }: StockLedgerPageProps) {
  const t = useT();
  const { navigation } = useHost();
  const { shown, rows, days, change, withCost, error, refetch, ...state } = useStockLedger(id);
  const columns = useLedgerColumns(withCost);
  const product = shown?.product;
  const title = product ? t('ledger.of', { name: product.name }) : t('ledger.title');
  usePageTitle(title);
  if (shown && !product) return <EmptyState isPage title={t('product.missing')} body={t('product.missingBody')} />;
  return (
    <>
      <PageHeader
        title={title}
        subtitle={product && [product.sku, product.spec].filter((part) => part !== '').join(' · ')}
        onBack={() => navigation.openTab('/inventory/stock')}
        actions={product && <LinkButton href={`/inventory/products/${product.id}`}>{t('ledger.toProduct')}</LinkButton>}
      />
      <FilterBar>
        <PeriodOf {...days} onChange={change} />
      </FilterBar>
      <Stack>
        {shown && <PeriodFigures period={shown.stockLedger.period} unit={product?.unit} />}
        {error && !shown ? (
          <LoadFailure error={error} onRetry={() => void refetch()} />
        ) : (
          <DeferredTable
            {...state}
            label={t('ledger.title')}
            columns={columns}
            rows={rows}
            rowKey={idOf}
            empty={<EmptyState title={t('ledger.empty')} body={t('ledger.emptyBody')} />}
          />
        )}
      </Stack>
      <ListPager label={t('ledger.title')} pageInfo={shown?.stockLedger.pageInfo} onChange={change} />
    </>
  );
}

function idOf({ id }: LedgerRow): string {
  return id;
}
