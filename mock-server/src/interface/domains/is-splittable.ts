import { getOperationAST, getVariableValues, Kind, type DocumentNode } from 'graphql';
import { isValid } from '../graphql/is-valid.ts';
import { refuseCostly } from '../graphql/refuse-costly.ts';
import { schema } from '../graphql/schema.ts';

/** An operation that may go to several places in parts. */
export interface WholeOperation {
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>> | null;
}

/**
 * Returns whether an operation may be split: a valid query within all limits, whose variables fit.
 *
 * What would be refused stays whole, as parts of it might pass: each has fewer fields, and fewer variables to be wrong.
 */
export function isSplittable({ document, operationName, variables }: WholeOperation, isStrict: boolean): boolean {
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== 'query' || !isValid(document, isStrict)) return false;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {});
  if (coerced === undefined) return false;
  const fragments = new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])),
  );
  try {
    refuseCostly({ schema, operation, fragments, variables: coerced });
    return true;
  } catch {
    return false;
  }
}
