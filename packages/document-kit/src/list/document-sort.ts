import type { TypedDocumentNode } from '@apollo/client';
import type { DataColumn, SortOrder } from '@suanpan/shared-ui/data-column';
import { type DocumentListState, documentSortFields } from './document-list-state.ts';

/** Returns whether a query takes an order: a list is not offered what it does not ask for. */
export function takesSort(query: TypedDocumentNode<unknown, never>): boolean {
  return query.definitions.some(
    (definition) =>
      definition.kind === 'OperationDefinition' && definition.variableDefinitions?.some(({ variable }) => variable.name.value === 'sort'),
  );
}

/** Returns the columns with those marked by which the backend sorts. */
export function sortableColumns<Row>(columns: readonly DataColumn<Row>[]): readonly DataColumn<Row>[] {
  return columns.map((column) => (fieldOf(column.id) === undefined ? column : { ...column, sortable: true }));
}

/** Returns the table's sort of a list state. */
export function sortToTable({ field, direction }: DocumentListState['sort']): SortOrder {
  return { column: field.toLowerCase(), direction: direction === 'ASC' ? 'ascending' : 'descending' };
}

/** Returns the list state's sort of a table's. */
export function sortFromTable({ column, direction }: SortOrder): DocumentListState['sort'] {
  return { field: fieldOf(column) ?? 'DATE', direction: direction === 'ascending' ? 'ASC' : 'DESC' };
}

function fieldOf(column: string): DocumentListState['sort']['field'] | undefined {
  return documentSortFields.find((field) => field.toLowerCase() === column);
}
