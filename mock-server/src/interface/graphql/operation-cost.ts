import {
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  Kind,
  valueFromASTUntyped,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLSchema,
  type GraphQLOutputType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { maxSize } from '#core/paging/page.ts';
import { usualRowsOf } from './short-list.ts';

/** How many rows a list is taken to have that nobody pages through, such as the lines of an order, unless its field says less. */
const usualLength = 20;

/** An operation with all that its cost depends on. */
export interface CostedOperation {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Returns how many fields an operation asks for, each as often as there are rows of it. */
export function costOf(costed: CostedOperation): number {
  const { schema, operation } = costed;
  return costWithin(costed, operation.selectionSet, schema.getRootType(operation.operation) ?? undefined);
}

function costWithin(costed: CostedOperation, selections: SelectionSetNode | undefined, type: GraphQLOutputType | undefined): number {
  let cost = 0;
  for (const selection of selections?.selections ?? []) {
    if (selection.kind === Kind.FIELD) cost += costOfField(costed, selection, type);
    else if (selection.kind === Kind.INLINE_FRAGMENT) cost += costWithin(costed, selection.selectionSet, type);
    else cost += costWithin(costed, costed.fragments.get(selection.name.value)?.selectionSet, type);
  }
  return cost;
}

function costOfField(costed: CostedOperation, node: FieldNode, parent: GraphQLOutputType | undefined): number {
  const field = isObjectType(parent) ? parent.getFields()[node.name.value] : undefined;
  if (field === undefined) return 1;
  const inner = costWithin(costed, node.selectionSet, getNamedType(field.type));
  const isPartOfPage = isObjectType(parent) && parent.name.endsWith('Connection');
  return 1 + inner * (isPartOfPage ? 1 : rowsOf(costed, node, field));
}

/** Of a paged list the wanted number, of another one the usual; the longest page where none is said, as the server may change its mind. */
function rowsOf({ variables }: CostedOperation, node: FieldNode, field: GraphQLField<unknown, unknown>): number {
  if (!field.args.some(({ name }) => name === 'first')) {
    return isListType(getNullableType(field.type)) ? (usualRowsOf(field) ?? usualLength) : 1;
  }
  const asked = (node.arguments ?? []).flatMap(({ name, value }) => {
    if (name.value !== 'first' && name.value !== 'last') return [];
    const given = value.kind === Kind.VARIABLE ? variables[value.name.value] : valueFromASTUntyped(value);
    return typeof given === 'number' && given > 0 ? [given] : [];
  });
  // A longer page is refused by its own rule, which names the entry.
  return Math.min(maxSize, ...(asked.length > 0 ? asked : [maxSize]));
}
