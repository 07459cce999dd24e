import type { AddressForm } from './use-address-state.ts';

/** Which columns a list shows after its first one, in their order; null for the usual ones. */
export interface ShownColumns {
  readonly columnIds: readonly string[] | null;
}

const parameter = 'cols';

/** Returns the form of a list's state whose columns can be chosen: the choice stands in the address with the rest. */
export function withColumns<State extends object>({ read, write }: AddressForm<State>): AddressForm<State & ShownColumns> {
  return {
    read(params) {
      const ids = params.get(parameter);
      return { ...read(params), columnIds: ids === null ? null : ids.split('.').filter((id) => id !== '') };
    },
    write(state) {
      const params = write(state);
      if (state.columnIds !== null) params.set(parameter, state.columnIds.join('.'));
      return params;
    },
  };
}
