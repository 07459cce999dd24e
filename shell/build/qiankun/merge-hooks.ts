type Hooks = Readonly<Record<string, unknown>>;
type Customizer = (target: unknown, source: unknown) => unknown;

/** Stands in for lodash's `mergeWith`, of which qiankun asks one thing: to join the hooks of several owners, key by key. */
export function mergeHooks(target: Hooks, ...rest: readonly [...(Hooks | undefined)[], Customizer]): Hooks {
  const customize = rest.at(-1) as Customizer;
  const merged: Record<string, unknown> = { ...target };
  for (const source of rest.slice(0, -1) as readonly (Hooks | undefined)[])
    for (const [key, value] of Object.entries(source ?? {})) merged[key] = customize(merged[key], value);
  return merged;
}

/** As lodash exports it. */
export { mergeHooks as default };
