// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { actAsRoot } from './act-as-root.ts';

it('actAsRoot() lets the outermost elements of an app answer to the names that libraries ask for', () => {
  const [html, head, body] = ['suanpan-html', 'suanpan-head', 'suanpan-body'].map((name) => document.createElement(name)) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  actAsRoot({ html, head, body }, document);
  expect([html, head, body].map(({ tagName, localName }) => `${tagName} ${localName}`)).toEqual(['HTML html', 'HEAD head', 'BODY body']);
});

it('actAsRoot() gives the size and the scroll position of what the app is scrolled in', () => {
  document.body.innerHTML = '<main style="overflow-y: auto"><suanpan-html></suanpan-html></main>';
  const [main, html] = [document.querySelector('main') as HTMLElement, document.querySelector('suanpan-html') as HTMLElement];
  actAsRoot({ html, head: document.createElement('b'), body: document.createElement('b') }, document);
  html.scrollTop = 40;
  expect(main.scrollTop).toBe(40);
  expect(html.clientHeight).toBe(document.documentElement.clientHeight);
});
