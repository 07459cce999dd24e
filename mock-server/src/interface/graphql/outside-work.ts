import { getArgumentValues, Kind, OperationTypeNode, type ExecutionArgs, type OperationDefinitionNode } from 'graphql';
import { approveAcross, isHeldAcross, type AcrossTools } from '#application/approve-across.ts';
import type { OrderVersion } from '#application/change-order.ts';

/** Does the part of a mutation that has transactions of its own. */
export type OutsideWork = (tools: AcrossTools) => Promise<void>;

/**
 * Returns the part of a mutation that runs before the request's transaction, and not in it; null where one transaction holds everything.
 *
 * Its reason is decision 12: what other systems have confirmed is not undone by rolling the request back. The request then reads what came of it.
 */
export function outsideWorkOf(
  { schema, variableValues }: Pick<ExecutionArgs, 'schema' | 'variableValues'>,
  operation: OperationDefinitionNode,
  keptElsewhere: ReadonlySet<string>,
): OutsideWork | null {
  const [node] = operation.selectionSet.selections;
  if (operation.operation !== OperationTypeNode.MUTATION || node?.kind !== Kind.FIELD) return null;
  if (node.name.value !== 'approveSalesOrder' || !isHeldAcross(keptElsewhere)) return null;
  const field = schema.getMutationType()?.getFields()[node.name.value];
  if (field === undefined) return null;
  const wanted = getArgumentValues(field, node, variableValues) as unknown as OrderVersion;
  return (tools) => approveAcross(tools, wanted);
}
