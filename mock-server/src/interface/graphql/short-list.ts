import type { GraphQLField } from 'graphql';

const name = 'usualRows';

/** Returns the options of a field whose list is short by its nature: how many rows there usually are. What is said weighs in its cost. */
export function shortList(usualRows: number) {
  return { extensions: { [name]: usualRows } };
}

/** Returns how many rows the list of a field usually has; undefined where nobody said so. */
export function usualRowsOf({ extensions }: Pick<GraphQLField<unknown, unknown>, 'extensions'>): number | undefined {
  const rows = extensions[name];
  return typeof rows === 'number' ? rows : undefined;
}
