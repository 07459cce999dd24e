let lastKey = 0;

/** Returns a key that no other line of this page has. */
export function freshKey(): string {
  lastKey += 1;
  return `line-${lastKey}`;
}
