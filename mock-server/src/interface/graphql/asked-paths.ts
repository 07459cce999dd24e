import { Kind, type FieldNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

type Fragments = GraphQLResolveInfo['fragments'];

/** By the field that is asked; documents are kept, and with them what they ask for. */
const known = new WeakMap<FieldNode, ReadonlySet<string>>();

/**
 * Returns the paths of all fields that are asked for below a field, e.g. `edges.node.number`, so that it reads no more than that.
 *
 * What `@skip` or `@include` may leave out counts as asked for, and so does what is asked of one type of several.
 */
export function askedPaths({ fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>): ReadonlySet<string> {
  const [first] = fieldNodes;
  const found = first && known.get(first);
  if (found) return found;
  const paths = new Set(fieldNodes.flatMap(({ selectionSet }) => pathsIn(selectionSet, fragments)));
  if (first && fieldNodes.length === 1) known.set(first, paths);
  return paths;
}

function pathsIn(selections: SelectionSetNode | undefined, fragments: Fragments): readonly string[] {
  return (selections?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.INLINE_FRAGMENT) return pathsIn(selection.selectionSet, fragments);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return pathsIn(fragments[selection.name.value]?.selectionSet, fragments);
    const { value } = selection.name;
    return [value, ...pathsIn(selection.selectionSet, fragments).map((path) => `${value}.${path}`)];
  });
}
