type Builtin = Function & { readonly prototype: object };

const ofLanguage: readonly Builtin[] = [Object, Function, Array, String, Number, Boolean, Date, RegExp, Promise, Map, Set, Error];
const ofDocument: readonly Builtin[] = [EventTarget, Node, Element, HTMLElement, Document, Event];

/** The members of built-in classes and of their prototypes, by name. */
export function builtinMembers(): ReadonlyMap<string, unknown> {
  const owners = [...ofLanguage, ...ofDocument].flatMap((one) => [
    [one.name, one] as const,
    [`${one.name}.prototype`, one.prototype] as const,
  ]);
  return new Map(
    owners.flatMap(([name, owner]) =>
      Reflect.ownKeys(owner).map((key) => {
        const { value, get } = Object.getOwnPropertyDescriptor(owner, key) ?? {};
        return [`${name}.${String(key)}`, (get ?? value) as unknown] as const;
      }),
    ),
  );
}

/**
 * Returns what is new or another.
 *
 * Frameworks keep private fields on elements and declare them on the prototypes, to be fast: those harm nobody.
 */
export function changedBuiltins(before: ReadonlyMap<string, unknown>): string[] {
  return [...builtinMembers()].flatMap(([name, value]) => {
    if (before.has(name)) return Object.is(before.get(name), value) ? [] : [`${name} is another`];
    const isPrivate = ofDocument.some((one) => name.startsWith(`${one.name}.prototype.`)) && /\.(?:__|Symbol\()[^.]*\)?$/.test(name);
    return isPrivate ? [] : [`${name} is new`];
  });
}
