import { type DocumentNode, type FieldNode, Kind, type SelectionSetNode, visit } from 'graphql';

const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/**
 * Returns a document as a normalising client sends it: with `__typename` at the end of every selection but the operation's.
 *
 * It must be letter for letter what the client sends, as answers are matched by the hash of the text; a test compares them.
 */
export function withTypenames(document: DocumentNode): DocumentNode {
  return visit(document, {
    SelectionSet: {
      enter(node, _key, parent) {
        const owner = Array.isArray(parent) ? undefined : (parent as { readonly kind?: string } | undefined);
        if (owner?.kind === Kind.OPERATION_DEFINITION || hasTypename(node)) return undefined;
        return { ...node, selections: [...node.selections, typename] };
      },
    },
  });
}

function hasTypename({ selections }: SelectionSetNode): boolean {
  return selections.some((selection) => selection.kind === Kind.FIELD && selection.name.value.startsWith('__'));
}
