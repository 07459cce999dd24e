import type { ShownShortcut } from '@suanpan/protocol/host';
import { shownKeys } from '@suanpan/shared-ui/shown-keys';
import type { LocalThing } from './local-things.ts';

/** Returns what the page in sight does by a key, e.g. print its document; an entry leads to no address but to its keys. */
export function pageKeys(shortcuts: readonly ShownShortcut[]): LocalThing[] {
  return shortcuts.map(({ keys, label }) => ({ kind: 'key', title: label, subtitle: shownKeys(keys), href: keys, synonyms: [] }));
}

/** Presses keys as they are listed, e.g. `mod+p`: the app that hears them does what it does for a person. */
export function pressKeys(keys: string, page: Document): void {
  const parts = keys.split('+');
  const held = (name: string): boolean => parts.slice(0, -1).includes(name);
  const press = { ctrlKey: held('mod'), altKey: held('alt'), shiftKey: held('shift'), bubbles: true, cancelable: true };
  page.dispatchEvent(new KeyboardEvent('keydown', { key: parts.at(-1) ?? '', ...press }));
}
