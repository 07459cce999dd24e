import { useQuery } from '@apollo/client/react';
import { useAddressState } from '@suanpan/app-kit/use-address-state';
import { ReadAccountEntriesDocument, type ReadAccountEntriesQuery } from '../data/read-account-entries.generated.ts';
import { type DetailState, readDetailState, writeDetailState } from './detail-state.ts';

/** A page of the detail of an account. */
export type AccountEntries = ReadAccountEntriesQuery['accountEntries'];

const inAddress = { read: readDetailState, write: writeDetailState };
const pageSize = 100;

/** The part of the detail of an account that the address asks for, and the way to ask for another. */
export function useAccountDetail(accountCode: string, current: string) {
  const { state, change } = useAddressState<DetailState>(inAddress);
  const from = state.from ?? current;
  const to = state.to !== null && state.to > from ? state.to : from;
  const part = state.before === null ? { first: pageSize, after: state.after } : { last: pageSize, before: state.before };
  const { data, previousData, error, refetch } = useQuery(ReadAccountEntriesDocument, { variables: { accountCode, from, to, ...part } });
  return { from, to, change, shown: (data ?? previousData)?.accountEntries, error, refetch };
}
