import {
  getOperationAST,
  Kind,
  print,
  visit,
  type ASTNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { ownerOf, type FieldOwner } from './domain-fields.ts';

/** One part of an operation that is asked of one place. */
export interface OperationPart {
  readonly text: string;
  /** The variables that it uses. */
  readonly variables: ReadonlySet<string>;
}

/** Returns the part of a query with the root fields of some owners. The document must be valid. */
export function partOf(document: DocumentNode, operationName: string | null, owners: ReadonlySet<FieldOwner>): OperationPart {
  const operation = getOperationAST(document, operationName);
  if (operation == null) throw new TypeError('Cannot split a document: it has no such operation');
  const fragments = new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])),
  );
  const selectionSet = keep({ owners, fragments }, operation.selectionSet);
  const used = fragmentsIn(selectionSet, fragments);
  const variables = namesIn([selectionSet, ...used, ...(operation.directives ?? [])], 'Variable');
  const variableDefinitions = operation.variableDefinitions?.filter(({ variable }) => variables.has(variable.name.value)) ?? [];
  const part: OperationDefinitionNode = { ...operation, variableDefinitions, selectionSet };
  return { text: [part, ...used].map((node) => print(node)).join('\n'), variables };
}

interface Keeping {
  readonly owners: ReadonlySet<FieldOwner>;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

function keep(keeping: Keeping, { selections }: SelectionSetNode): SelectionSetNode {
  return { kind: Kind.SELECTION_SET, selections: selections.flatMap((selection) => keepSelection(keeping, selection)) };
}

/** A fragment of root fields may hold some of others, so each part spells out what is its own. */
function keepSelection(keeping: Keeping, selection: SelectionNode): readonly SelectionNode[] {
  if (selection.kind === Kind.FIELD) {
    const owner = ownerOf(selection.name.value);
    return owner !== undefined && keeping.owners.has(owner) ? [selection] : [];
  }
  const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : keeping.fragments.get(selection.name.value);
  if (inner === undefined) return [];
  const selectionSet = keep(keeping, inner.selectionSet);
  if (selectionSet.selections.length === 0) return [];
  const { typeCondition } = inner;
  const { directives = [] } = selection;
  return [{ kind: Kind.INLINE_FRAGMENT, ...(typeCondition && { typeCondition }), directives, selectionSet }];
}

function fragmentsIn(node: ASTNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): readonly FragmentDefinitionNode[] {
  const found = new Set<FragmentDefinitionNode>();
  const open: ASTNode[] = [node];
  for (const next of open) {
    for (const name of namesIn([next], 'FragmentSpread')) {
      const fragment = fragments.get(name);
      if (fragment === undefined || found.has(fragment)) continue;
      found.add(fragment);
      open.push(fragment);
    }
  }
  return [...found];
}

function namesIn(nodes: readonly ASTNode[], kind: 'Variable' | 'FragmentSpread'): ReadonlySet<string> {
  const names = new Set<string>();
  const add = ({ name }: { readonly name: { readonly value: string } }): void => void names.add(name.value);
  for (const node of nodes) visit(node, { [kind]: add });
  return names;
}
