// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { actAsRoot, holderOf } from './act-as-root.ts';

it('actAsRoot() lets the outermost elements of an app answer to the names that libraries ask for', () => {
  const [html, head, body] = ['suanpan-html', 'suanpan-head', 'suanpan-body'].map((name) => document.createElement(name)) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  actAsRoot({ html, head, body }, document, () => document);
  expect([html, head, body].map(({ tagName, localName }) => `${tagName} ${localName}`)).toEqual(['HTML html', 'HEAD head', 'BODY body']);
});

it('actAsRoot() gives the size and the scroll position of what the app is scrolled in', () => {
  document.body.innerHTML = '<main style="overflow-y: auto"><suanpan-html></suanpan-html></main>';
  const [main, html] = [document.querySelector('main') as HTMLElement, document.querySelector('suanpan-html') as HTMLElement];
  actAsRoot({ html, head: document.createElement('b'), body: document.createElement('b') }, document, () => document);
  html.scrollTop = 40;
  expect(main.scrollTop).toBe(40);
  expect(html.clientHeight).toBe(document.documentElement.clientHeight);
});

it('actAsRoot() lets whoever goes up from a node end at the document of the app', () => {
  document.body.innerHTML = '<main><suanpan-html><p></p></suanpan-html></main>';
  const html = document.querySelector('suanpan-html') as HTMLElement;
  const view = document.implementation.createHTMLDocument();
  actAsRoot({ html, head: document.createElement('b'), body: document.createElement('b') }, document, () => view);
  const passed: Node[] = [];
  for (let at = document.querySelector('p') as Node | null; at; at = at.parentNode) passed.push(at);
  expect(passed.at(-1)).toBe(view);
  expect(holderOf(html)?.localName).toBe('main');
});
