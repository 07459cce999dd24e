import { CursorPager } from '@suanpan/shared-ui/cursor-pager';
import { memo } from 'react';
import { useT } from '../texts.ts';
import type { useOrderList } from './use-order-list.ts';

type OrdersPagerProps = Pick<ReturnType<typeof useOrderList>, 'pageInfo' | 'change'>;

/** The way to the other pages of the list of orders. Renders nothing where there is one only. */
export const OrdersPager = memo(function OrdersPager({ pageInfo, change }: OrdersPagerProps) {
  const t = useT();
  if (!pageInfo?.hasNextPage && !pageInfo?.hasPreviousPage) return null;
  return (
    <CursorPager
      label={t('orders.title')}
      hasPrevious={pageInfo.hasPreviousPage}
      hasNext={pageInfo.hasNextPage}
      onPrevious={() => change({ before: pageInfo.startCursor })}
      onNext={() => change({ after: pageInfo.endCursor })}
    />
  );
});
