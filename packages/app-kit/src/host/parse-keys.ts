/** A key with the keys held beside it. */
export interface Keys {
  /** As `KeyboardEvent.key`, in lower case. */
  readonly key: string;
  readonly mod: boolean;
  readonly alt: boolean;
  /** `null` where it does not matter: `?` is written with it on some keyboards, and without on others. */
  readonly shift: boolean | null;
}

/** Reads keys like `n`, `mod+s`, `mod+shift+.`. */
export function parseKeys(keys: string): Keys {
  const parts = keys.toLowerCase().split('+');
  const key = parts.at(-1) ?? '';
  return {
    key,
    mod: parts.includes('mod'),
    alt: parts.includes('alt'),
    shift: /^[a-z]$/.test(key) || key.length > 1 ? parts.includes('shift') : null,
  };
}

/** Returns whether a press is these keys; a key without Ctrl or ⌘ is not, while somebody types or answers a question. */
export function hearsKeys({ key, mod, alt, shift }: Keys, event: KeyboardEvent): boolean {
  if (event.isComposing || event.key.toLowerCase() !== key) return false;
  if ((event.ctrlKey || event.metaKey) !== mod || event.altKey !== alt) return false;
  if (shift !== null && event.shiftKey !== shift) return false;
  // A row or a grid may have made something of it.
  return mod || !(event.defaultPrevented || isTyping(event.target));
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable], [role="dialog"], [role="alertdialog"]') !== null
  );
}
