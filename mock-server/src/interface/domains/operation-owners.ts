import { getOperationAST, Kind, type DocumentNode, type SelectionSetNode } from 'graphql';
import { ownerOf, type FieldOwner } from './domain-fields.ts';

/** By tree, which the cache of documents keeps, and by the name of the operation. */
const known = new WeakMap<DocumentNode, Map<string, ReadonlySet<FieldOwner>>>();

/**
 * Returns who answers the root fields of an operation; the gateway alone for what it must refuse: no such operation, an unknown field, a
 * fragment that is not there.
 */
export function ownersOf(document: DocumentNode, operationName: string | null): ReadonlySet<FieldOwner> {
  const ofDocument = known.get(document) ?? new Map<string, ReadonlySet<FieldOwner>>();
  known.set(document, ofDocument);
  const name = operationName ?? '';
  const owners = ofDocument.get(name) ?? findOwners(document, operationName);
  ofDocument.set(name, owners);
  return owners;
}

function findOwners(document: DocumentNode, operationName: string | null): ReadonlySet<FieldOwner> {
  const operation = getOperationAST(document, operationName);
  const owners = new Set<FieldOwner>();
  const isWhole = operation != null && collect({ document, owners, spreads: new Set() }, operation.selectionSet);
  return isWhole && owners.size > 0 ? owners : new Set<FieldOwner>(['gateway']);
}

interface Collecting {
  readonly document: DocumentNode;
  readonly owners: Set<FieldOwner>;
  /** The fragments seen, as a circle would never end. */
  readonly spreads: Set<string>;
}

/** Returns whether every field has an owner. */
function collect(into: Collecting, { selections }: SelectionSetNode): boolean {
  return selections.every((selection) => {
    if (selection.kind === Kind.INLINE_FRAGMENT) return collect(into, selection.selectionSet);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return collectFragment(into, selection.name.value);
    const owner = ownerOf(selection.name.value);
    if (owner !== undefined) into.owners.add(owner);
    return owner !== undefined;
  });
}

function collectFragment(into: Collecting, name: string): boolean {
  if (into.spreads.has(name)) return true;
  into.spreads.add(name);
  const fragment = into.document.definitions.find((node) => node.kind === Kind.FRAGMENT_DEFINITION && node.name.value === name);
  return fragment?.kind === Kind.FRAGMENT_DEFINITION && collect(into, fragment.selectionSet);
}
