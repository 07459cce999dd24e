/** The entities in an answer, by their GraphQL type. */
export type EntityIds = ReadonlyMap<string, readonly string[]>;

/** Returns the entities that a mutation gave back: whatever has a type and an id, at any depth. */
export function changedEntities(data: unknown): EntityIds {
  const found = new Map<string, Set<string>>();
  collect(data, found);
  return new Map([...found].map(([type, ids]) => [type, [...ids]]));
}

function collect(value: unknown, found: Map<string, Set<string>>): void {
  if (Array.isArray(value)) for (const item of value) collect(item, found);
  if (typeof value !== 'object' || value === null) return;
  const { __typename: type, id } = value as { readonly __typename?: unknown; readonly id?: unknown };
  if (typeof type === 'string' && typeof id === 'string') found.set(type, (found.get(type) ?? new Set()).add(id));
  for (const field of Object.values(value)) collect(field, found);
}
