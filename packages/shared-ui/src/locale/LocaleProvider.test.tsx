import { expect, it } from 'vitest';

it('marks the page before anything is rendered, so that no component writes an inline style', async () => {
  await import('./LocaleProvider.tsx');
  expect(document.head.querySelectorAll('#react-aria-pressable-style')).toHaveLength(1);
});

it('marks the page once, however many copies of the module there are', async () => {
  const anotherCopy = './LocaleProvider.tsx?copy';
  await import('./LocaleProvider.tsx');
  await import(/* @vite-ignore */ anotherCopy);
  expect(document.head.querySelectorAll('#react-aria-pressable-style')).toHaveLength(1);
});
