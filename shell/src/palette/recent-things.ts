import type { LocalThing } from './local-things.ts';
import type { OpenableThing } from './palette-entry.ts';

/** How many are kept. */
const most = 8;

/** Returns the things that were opened lately among what was remembered; whatever else stands there is left out. */
export function readRecent(remembered: unknown): readonly OpenableThing[] {
  return Array.isArray(remembered) ? remembered.filter(isThing).slice(0, most) : [];
}

/** Returns the list with a thing that was opened just now. */
export function withRecent(recent: readonly OpenableThing[], { kind, title, subtitle, href }: OpenableThing): readonly OpenableThing[] {
  return [{ kind, title, ...(subtitle !== undefined && { subtitle }), href }, ...recent.filter((one) => one.href !== href)].slice(0, most);
}

/** Returns the list as it is today: pages and actions by the names that they have now, without those that the person may no longer open. */
export function freshRecent(recent: readonly OpenableThing[], local: readonly LocalThing[]): readonly OpenableThing[] {
  return recent.flatMap((thing) => {
    if (thing.kind !== 'page' && thing.kind !== 'action') return thing;
    return local.find(({ kind, href }) => kind === thing.kind && href === thing.href) ?? [];
  });
}

/** What a page does by a key is there while the page is, so it is no thing to come back to. */
const kinds: readonly string[] = ['document', 'customer', 'product', 'other', 'action', 'page'] satisfies OpenableThing['kind'][];

function isThing(value: unknown): value is OpenableThing {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, title, subtitle, href } = value as Readonly<Record<string, unknown>>;
  return (
    typeof title === 'string' &&
    typeof href === 'string' &&
    /^\/(?!\/)/.test(href) &&
    (subtitle === undefined || typeof subtitle === 'string') &&
    kinds.includes(String(kind))
  );
}
