import { useApolloClient } from '@apollo/client/react';
import { useDescribeFailure } from '@suanpan/app-kit/use-describe-failure';
import { useHost } from '@suanpan/app-kit/use-host';
import { useState } from 'react';
import type { ThereProduct } from '../documents/stock-product.ts';
import { useT } from '../texts.ts';
import { readStockToCount } from './read-stock-to-count.ts';

/** Reads what lies in a warehouse; `isWhole` says whether that is all of it, `isReading` that it is on its way. */
export function useStockToCount() {
  const t = useT();
  const { ui } = useHost();
  const client = useApolloClient();
  const describeFailure = useDescribeFailure();
  const [isReading, setReading] = useState(false);
  const [isWhole, setWhole] = useState(true);

  /** Returns null when it could not be read, which the person is told. */
  const read = async (warehouseId: string): Promise<readonly ThereProduct[] | null> => {
    setReading(true);
    try {
      const { stock, isWhole: isAll } = await readStockToCount(client, warehouseId);
      setWhole(isAll);
      return stock;
    } catch (error) {
      const { message, code } = describeFailure(error);
      ui.toast({ tone: 'danger', text: `${t('count.notRead')}: ${message} (${code})` });
      return null;
    } finally {
      setReading(false);
    }
  };
  return { read, isReading, isWhole };
}
