import type { DocumentNode, FormattedExecutionResult, SelectionSetNode } from 'graphql';
import { getOperationAST, Kind } from 'graphql';

/** What one part of an operation was answered. */
type PartResult = Pick<FormattedExecutionResult, 'data' | 'errors'>;

/**
 * Puts the answers of the parts of one query together as one process would have answered it.
 *
 * A part without data leaves none of the others': a root field that must not be null was. As one process then tells of the first fault only,
 * so does this.
 */
export function mergeAnswers(document: DocumentNode, operationName: string | null, parts: readonly PartResult[]): PartResult {
  const failed = parts.find(({ data }) => data == null);
  if (failed !== undefined) return { errors: failed.errors ?? [], data: null };
  const all = Object.assign({}, ...parts.map(({ data }) => data)) as Record<string, unknown>;
  const order = [...keysOf(document, operationName)].filter((key) => key in all);
  const errors = parts.flatMap((part) => part.errors ?? []);
  return { ...(errors.length > 0 && { errors }), data: Object.fromEntries(order.map((key) => [key, all[key]])) };
}

/** The root keys in the order in which they are asked for, which is that of an answer. */
function keysOf(document: DocumentNode, operationName: string | null): ReadonlySet<string> {
  const keys = new Set<string>();
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) keys.add((selection.alias ?? selection.name).value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet);
      else {
        const fragment = document.definitions.find(
          (node) => node.kind === Kind.FRAGMENT_DEFINITION && node.name.value === selection.name.value,
        );
        if (fragment?.kind === Kind.FRAGMENT_DEFINITION) collect(fragment.selectionSet);
      }
    }
  };
  const operation = getOperationAST(document, operationName);
  if (operation != null) collect(operation.selectionSet);
  return keys;
}
