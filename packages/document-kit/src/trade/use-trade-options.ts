import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { saleRates } from '../lines/product-line-rates.ts';
import type { TradeFormData } from './trade-form-data.ts';

/** What can be chosen on a purchase or sale of a day: warehouses in use (undefined while they are on their way), and tax rates; and what the company is then. */
export function useTradeOptions({ options }: Pick<TradeFormData, 'options'>, on: string) {
  // While a day is half typed the rates of the day before it are there.
  const { data, previousData } = useQuery(options, { variables: { on: on === '' ? null : on } });
  const shown = data ?? previousData;
  return useMemo(
    () => ({
      warehouses: shown?.warehouses.filter(({ enabled }) => enabled).map(({ id, name }) => ({ value: id, label: name })),
      ...saleRates(shown?.taxRates ?? [], shown?.taxpayer),
      isSmallScale: shown?.taxpayer === 'SMALL_SCALE',
    }),
    [shown],
  );
}
