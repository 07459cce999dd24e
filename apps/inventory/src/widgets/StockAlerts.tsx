import { useQuery } from '@apollo/client/react';
import { useCan } from '@suanpan/app-kit/use-session';
import { WidgetList } from '@suanpan/document-kit/widget-list';
import type { LinkListItem } from '@suanpan/shared-ui/link-list';
import { Quantity } from '@suanpan/shared-ui/quantity';
import { ReadStockAlertsDocument, type ReadStockAlertsQuery } from '../data/read-stock-alerts.generated.ts';
import { useT } from '../texts.ts';
import { stockAlerts } from './stock-alerts.ts';

/** Products of which there is too little, and counts that nobody has finished. */
export function Widget() {
  const t = useT();
  const withCounts = useCan('inventory.document.read');
  const { data, error, refetch } = useQuery(ReadStockAlertsDocument, { variables: { withCounts } });
  return (
    <WidgetList
      title={t('alerts.title')}
      link={
        data && data.low.totals.count > 0
          ? { href: '/inventory/stock?shown=low', label: t('alerts.all', { count: data.low.totals.count }) }
          : null
      }
      read={{ error, refetch }}
      none={{ title: t('alerts.none'), body: t('alerts.noneBody') }}
      items={data && itemsOf(data, t)}
    />
  );
}

function itemsOf(found: ReadStockAlertsQuery, t: ReturnType<typeof useT>): readonly LinkListItem[] {
  const counts = found.counts?.count ?? 0;
  const products = stockAlerts(found).map(({ product: { id, name, unit }, quantity, isBelowZero }): LinkListItem => ({
    id,
    label: name,
    value: <Quantity value={quantity} unit={unit} />,
    href: `/inventory/stock/${id}`,
    tone: isBelowZero ? 'danger' : 'waiting',
  }));
  const open: LinkListItem = {
    id: 'counts',
    label: t('alerts.counts'),
    value: counts,
    href: '/inventory/documents?type=COUNT&status=DRAFT',
    tone: 'neutral',
  };
  return counts > 0 ? [...products, open] : products;
}
