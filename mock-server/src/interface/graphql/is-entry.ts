import { Kind, type OperationDefinitionNode } from 'graphql';
import { freeOfEntry } from './free-of-entry.ts';

/** Returns whether a mutation enters something into a company. */
export function isEntry(operation: OperationDefinitionNode): boolean {
  return operation.selectionSet.selections.some((node) => node.kind !== Kind.FIELD || !freeOfEntry.has(node.name.value));
}
