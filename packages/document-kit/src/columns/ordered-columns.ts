/** A column as far as choosing it goes. */
export interface ColumnChoice {
  readonly id: string;
  readonly header: string;
}

/**
 * Returns the columns to show: the first, which leads to the row's page, and of the others those that were chosen, in that order. What is not
 * among `columns`, such as one that the person may not see, is not shown however the address asks for it.
 */
export function shownColumns<Column extends ColumnChoice>(columns: readonly Column[], chosen: readonly string[] | null): readonly Column[] {
  if (chosen === null) return columns;
  const [first, ...others] = columns;
  const shown = [...new Set(chosen)].flatMap((id) => others.find((column) => column.id === id) ?? []);
  return first === undefined ? shown : [first, ...shown];
}

/** A column in the list that is chosen from. */
export interface OfferedColumn extends ColumnChoice {
  readonly isShown: boolean;
}

/** Returns what there is to choose from: what is shown, in its order, and then the rest. */
export function offeredColumns(columns: readonly ColumnChoice[], chosen: readonly string[] | null): readonly OfferedColumn[] {
  const others = columns.slice(1);
  const shown = shownColumns(columns, chosen).slice(1);
  return [
    ...shown.map(({ id, header }) => ({ id, header, isShown: true })),
    ...others.filter((column) => !shown.includes(column)).map(({ id, header }) => ({ id, header, isShown: false })),
  ];
}

/** Returns the choice that a list of offers makes; null when it is the usual one. */
export function chosenColumns(columns: readonly ColumnChoice[], offers: readonly OfferedColumn[]): readonly string[] | null {
  const ids = offers.filter(({ isShown }) => isShown).map(({ id }) => id);
  const usual = columns.slice(1).map(({ id }) => id);
  return ids.join('.') === usual.join('.') ? null : ids;
}

/** Returns the list with the one at `index` moved by `step`; the same list where there is no such place. */
export function moveItem<Item>(items: readonly Item[], index: number, step: 1 | -1): readonly Item[] {
  const item = items[index];
  const to = index + step;
  if (item === undefined || to < 0 || to >= items.length) return items;
  const rest = items.toSpliced(index, 1);
  return rest.toSpliced(to, 0, item);
}
