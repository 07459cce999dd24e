import { expect, it } from 'vitest';
import { shownKeys } from './shown-keys.ts';

it.each([
  { keys: 'mod+s', onMac: '⌘ S', elsewhere: 'Ctrl S' },
  { keys: 'mod+Enter', onMac: '⌘ ↵', elsewhere: 'Ctrl ↵' },
  { keys: 'mod+shift+.', onMac: '⌘ ⇧ .', elsewhere: 'Ctrl Shift .' },
  { keys: 'F7', onMac: 'F7', elsewhere: 'F7' },
  { keys: '?', onMac: '?', elsewhere: '?' },
])('shownKeys() of $keys is $onMac on a Mac and $elsewhere elsewhere', ({ keys, onMac, elsewhere }) => {
  expect(shownKeys(keys, true)).toBe(onMac);
  expect(shownKeys(keys, false)).toBe(elsewhere);
});
