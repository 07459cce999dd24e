import { useCallback, useMemo } from 'react';
import type { ListState } from './list-form.ts';
import { type AddressChange, type AddressForm, useAddressState } from './use-address-state.ts';

/** A list's state in its address. */
export interface ListAddress<State> {
  /** What controls show. */
  readonly state: State;
  /** What the address says, or will in a moment: what the page asks the backend for. */
  readonly asked: State;
  /** Changes what is shown, from the first page on unless a page is named; always the same function. */
  readonly change: (next: Partial<State>, options?: AddressChange) => void;
  /** Whether anything narrows the list. */
  readonly isFiltered: boolean;
}

/** Keeps what a list shows in its address. `form` is one of a module, made by `listForm`. */
export function useListState<Filter extends string, Field extends string>(
  form: AddressForm<ListState<Filter, Field>>,
): ListAddress<ListState<Filter, Field>> {
  const { state, query, change: changeAddress } = useAddressState(form);
  const asked = useMemo(() => form.read(new URLSearchParams(query)), [form, query]);
  const change = useCallback<ListAddress<ListState<Filter, Field>>['change']>(
    (next, options) => changeAddress({ after: null, before: null, ...next }, options),
    [changeAddress],
  );
  const { sort } = form.read(new URLSearchParams());
  const isFiltered = form.write({ ...asked, sort, after: null, before: null }).size > 0;
  return { state, asked, change, isFiltered };
}
