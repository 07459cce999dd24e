// @vitest-environment happy-dom
import { hearsKeys, parseKeys } from '@suanpan/app-kit/parse-keys';
import { expect, it } from 'vitest';
import { pageKeys, pressKeys } from './page-keys.ts';

it.each(['mod+p', 'n', 'mod+shift+k', 'alt+PageUp', 'mod+Enter'])('whoever hears %s hears it when it is pressed for them', (keys) => {
  const heard: boolean[] = [];
  const hear = (event: KeyboardEvent): void => void heard.push(hearsKeys(parseKeys(keys), event));
  document.addEventListener('keydown', hear);
  pressKeys(keys, document);
  pressKeys('mod+q', document);
  document.removeEventListener('keydown', hear);
  expect(heard).toEqual([true, false]);
});

it('what a page does by a key is named by it, with the key beside it', () => {
  expect(pageKeys([{ keys: 'mod+p', label: '打印' }])).toMatchObject([{ kind: 'key', title: '打印', href: 'mod+p' }]);
});
