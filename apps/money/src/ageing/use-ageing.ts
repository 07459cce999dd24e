import { useQuery } from '@apollo/client/react';
import { useListState } from '@suanpan/app-kit/use-list-state';
import { useDeferredValue, useMemo } from 'react';
import { useToday } from '../app/use-today.ts';
import { ReadAgeingDocument } from '../data/read-ageing.generated.ts';
import { itemKindOf } from '../items/item-kinds.ts';
import { agedParties } from './aged-parties.ts';
import { ageingForm } from './ageing-form.ts';

/** The ageing that the address asks for, as of today. */
export function useAgeing() {
  const today = useToday()();
  const { state, asked, change } = useListState(ageingForm);
  const kind = itemKindOf(asked.kind);
  const { data, previousData, error, loading, refetch } = useQuery(ReadAgeingDocument, { variables: { kind, on: today } });
  const ageing = (data ?? previousData)?.ageing;
  const words = useDeferredValue(state.q);
  const parties = useMemo(() => agedParties(ageing?.parties ?? [], words), [ageing, words]);
  return {
    state,
    change,
    kind,
    today,
    ageing,
    parties,
    error,
    refetch,
    isLoading: loading && !ageing,
    isRefreshing: loading && data === undefined && ageing !== undefined,
  };
}
