/** Returns keys as people of this computer read them: `mod+s` is `⌘ S` on a Mac and `Ctrl S` elsewhere. */
export function shownKeys(keys: string, isMac = isOnMac()): string {
  return keys
    .split('+')
    .map((part) => nameOf(part, isMac))
    .join(' ');
}

function nameOf(part: string, isMac: boolean): string {
  const [onMac, elsewhere] = names[part.toLowerCase()] ?? [];
  return (isMac ? onMac : elsewhere) ?? (part.length === 1 ? part.toUpperCase() : part);
}

const names: Readonly<Record<string, readonly [string, string]>> = {
  mod: ['⌘', 'Ctrl'],
  shift: ['⇧', 'Shift'],
  alt: ['⌥', 'Alt'],
  enter: ['↵', '↵'],
};

function isOnMac(): boolean {
  return /mac|iphone|ipad/i.test(globalThis.navigator?.platform ?? '');
}
