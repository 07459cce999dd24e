import {
  getOperationAST,
  Kind,
  print,
  visit,
  type DirectiveNode,
  type DocumentNode,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';

/** A query in the parts in which its answer comes; none of the documents has `@defer` any more. */
export interface SplitDocument {
  readonly first: DocumentNode;
  readonly late: readonly LateDocument[];
}

/** What comes later. */
export interface LateDocument {
  readonly label: string | null;
  readonly document: DocumentNode;
}

/** By tree, which the cache of documents keeps, and by the name of the operation. */
const wholes = new WeakMap<DocumentNode, string>();
const splits = new WeakMap<DocumentNode, Map<string, SplitDocument>>();

/** Returns the text of a document without `@defer`, which a server is free to ignore. */
export function textWithoutDefer(document: DocumentNode): string {
  const text = wholes.get(document) ?? print(withoutDefer(document));
  wholes.set(document, text);
  return text;
}

/**
 * Returns the parts of an operation, by the fragments with `@defer` beside its root fields; null where it has none.
 *
 * Only there: a deeper one would have its parents read once more, or start before the first part is known, on the same connection.
 */
export function splitLate(document: DocumentNode, operationName: string | null): SplitDocument | null {
  const known = splits.get(document) ?? new Map<string, SplitDocument>();
  splits.set(document, known);
  const name = operationName ?? '';
  const found = known.get(name) ?? split(document, operationName);
  if (found !== null) known.set(name, found);
  return found;
}

function split(document: DocumentNode, operationName: string | null): SplitDocument | null {
  const operation = getOperationAST(document, operationName);
  const selections = operation?.selectionSet.selections ?? [];
  const first = selections.filter((selection) => deferOf(selection) === undefined);
  if (operation == null || first.length === 0 || first.length === selections.length) return null;
  const only = (kept: readonly SelectionNode[]): DocumentNode => withOnly(document, operation, kept);
  const late = selections.flatMap((selection) => {
    const defer = deferOf(selection);
    return defer === undefined ? [] : [{ label: labelOf(defer), document: only([selection]) }];
  });
  return { first: only(first), late };
}

function withOnly(document: DocumentNode, operation: OperationDefinitionNode, selections: readonly SelectionNode[]): DocumentNode {
  const part: OperationDefinitionNode = { ...operation, selectionSet: { ...operation.selectionSet, selections } };
  return withoutDefer({ ...document, definitions: document.definitions.map((node) => (node === operation ? part : node)) });
}

function withoutDefer(document: DocumentNode): DocumentNode {
  return visit(document, { Directive: ({ name }) => (name.value === 'defer' ? null : undefined) });
}

function deferOf(selection: SelectionNode): DirectiveNode | undefined {
  return selection.kind === Kind.FIELD ? undefined : selection.directives?.find(({ name }) => name.value === 'defer');
}

function labelOf({ arguments: given = [] }: DirectiveNode): string | null {
  const value = given.find(({ name }) => name.value === 'label')?.value;
  return value?.kind === Kind.STRING ? value.value : null;
}
