import type { AddressForm } from './use-address-state.ts';

/** What a filter may say: any text, a day as yyyy-mm-dd, or one of some words, the first of which is meant when nothing is said. */
export type ListFilter = 'text' | 'day' | readonly [string, ...string[]];

/** How a list is sorted. */
export interface ListSort<Field extends string> {
  readonly field: Field;
  readonly direction: 'ASC' | 'DESC';
}

/** What a list shows: each filter by its name, an empty text for one that does not narrow; how it is sorted, and where its page begins or ends. */
export type ListState<Filter extends string, Field extends string> = Readonly<Record<Filter, string>> & {
  readonly sort: ListSort<Field>;
  readonly after: string | null;
  readonly before: string | null;
};

/** What there is to choose in a list. */
export interface ListChoices<Filter extends string, Field extends string> {
  readonly filters: Readonly<Record<Filter, ListFilter>>;
  /** The fields that it can be sorted by; by the first when nothing is said. */
  readonly sorts: readonly [Field, ...Field[]];
  /** Which way when nothing is said; ASC when left out. */
  readonly direction?: 'ASC' | 'DESC';
}

/** Returns how the state of a list stands in its address: defaults are left out, and what nobody could have chosen counts as a default. */
export function listForm<const Filter extends string, const Field extends string>({
  filters,
  sorts,
  direction: usual = 'ASC',
}: ListChoices<Filter, Field>): AddressForm<ListState<Filter, Field>> {
  const names = Object.keys(filters) as Filter[];
  return {
    read(params) {
      const [field, direction] = (params.get('sort') ?? '').split('.');
      const read = Object.fromEntries(names.map((name) => [name, valueOf(filters[name], params.get(name) ?? '')]));
      const known = sorts.find((sort) => sort === field);
      const sort = { field: known ?? sorts[0], direction: known === undefined || direction !== other(usual) ? usual : other(usual) };
      return { ...(read as Readonly<Record<Filter, string>>), sort, after: params.get('after'), before: params.get('before') };
    },
    write(state) {
      const entries = names.map((name) => [name, state[name] === valueOf(filters[name], '') ? null : state[name]] as const);
      const { field, direction } = state.sort;
      const sort = field === sorts[0] && direction === usual ? null : `${field}.${direction}`;
      const all = [...entries, ['sort', sort], ['after', state.after], ['before', state.before]] as const;
      return new URLSearchParams(all.flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
    },
  };
}

function other(direction: 'ASC' | 'DESC'): 'ASC' | 'DESC' {
  return direction === 'ASC' ? 'DESC' : 'ASC';
}

function valueOf(filter: ListFilter, text: string): string {
  if (filter === 'text') return text;
  if (filter === 'day') return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : '';
  return filter.includes(text) ? text : filter[0];
}
