// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { plainAnimationNames } from './plain-animation-names.ts';

it('plainAnimationNames() lets events name an animation as the app does, and those of others as they are', () => {
  const html = document.createElement('div');
  const inner = html.appendChild(document.createElement('b'));
  plainAnimationNames(html, 'sales-1');
  const heard: string[] = [];
  inner.addEventListener('animationstart', (event) => heard.push(event.animationName));
  for (const name of ['sales-1-fade', 'fade']) {
    const event = Object.assign(new Event('animationstart', { bubbles: true }));
    Object.defineProperty(event, 'animationName', { value: name, configurable: true });
    inner.dispatchEvent(event);
  }
  expect(heard).toEqual(['fade', 'fade']);
});
