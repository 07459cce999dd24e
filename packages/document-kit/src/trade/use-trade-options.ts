import type { ApolloCache } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { type LineRates, saleRates } from '../lines/product-line-rates.ts';
import type { TradeFormData } from './trade-form-data.ts';

/** What can be chosen on a purchase or sale of a day: warehouses in use (undefined while they are on their way), and tax rates; and what the company is then. */
export function useTradeOptions({ options }: Pick<TradeFormData, 'options'>, on: string) {
  // While a day is half typed the rates of the day before it are there.
  const { data, previousData } = useQuery(options, { variables: variablesOf(on) });
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

/** Returns the rates of a day as far as they are known by now. */
export function readRates(cache: ApolloCache, { options }: Pick<TradeFormData, 'options'>, on: string): LineRates {
  const known = cache.readQuery({ query: options, variables: variablesOf(on) });
  return saleRates(known?.taxRates ?? [], known?.taxpayer);
}

function variablesOf(on: string): { readonly on: string | null } {
  return { on: on === '' ? null : on };
}
