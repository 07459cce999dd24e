import { useAddressOf } from '@suanpan/app-kit/use-documents';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { LinkList } from '@suanpan/shared-ui/link-list';
import { Panel } from '@suanpan/shared-ui/panel';
import { Quantity } from '@suanpan/shared-ui/quantity';
import type { ReadDayQuery } from '../data/read-day.generated.ts';
import { useT } from '../texts.ts';

interface LowStockProps {
  stock: NonNullable<ReadDayQuery['stockList']>;
}

/** The goods that run low, each with the way to it. */
export function LowStock({ stock: { edges, totals } }: LowStockProps) {
  const t = useT();
  const addressOf = useAddressOf();
  return (
    <Panel title={t('day.low', { count: totals.lowCount })}>
      {edges.length === 0 ? (
        <EmptyState title={t('day.noneLow')} />
      ) : (
        <LinkList
          items={edges.map(({ node: { product, quantity } }) => ({
            id: product.id,
            label: product.name,
            value: <Quantity value={quantity} unit={product.unit} />,
            href: addressOf({ type: 'inventory.stock', id: product.id }),
            tone: 'danger' as const,
          }))}
        />
      )}
    </Panel>
  );
}
