// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { type AppPage, createAppPage } from './app-elements.ts';

function makePage(content = '<div id="root"><p>Loading</p></div>', container: string | null = 'root'): AppPage {
  const create = (name: string): Element => document.createElement(name);
  const page = { html: { class: 'light' }, body: { 'data-page': 'home' }, content, container, styles: [], links: [], modules: [] };
  return createAppPage({ app: 'sales', scopeId: 'sales-1', hasOwnLook: true, content: page, head: document.createElement('div'), create });
}

describe('createAppPage()', () => {
  it('keeps its elements over all mounts, as modules hold them in variables', () => {
    const { elements, renew } = makePage();
    const [body, root] = [elements.body, elements.page];
    renew();
    renew();
    expect(elements.body).toBe(body);
    expect(elements.page).toBe(root);
  });

  it('has at every mount what modules did to it while they were evaluated', () => {
    const { elements, renew } = makePage();
    elements.html.classList.add('dark');
    elements.html.setAttribute('data-inert-links', '');
    const portal = document.createElement('aside');
    elements.body.append(portal);
    renew();
    elements.html.classList.remove('dark');
    elements.html.removeAttribute('data-inert-links');
    portal.remove();
    renew();
    expect(elements.html.classList.contains('dark')).toBe(true);
    expect(elements.html.hasAttribute('data-inert-links')).toBe(true);
    expect(elements.body.contains(portal)).toBe(true);
  });

  it('drops what a mount has left', () => {
    const { elements, renew } = makePage();
    renew();
    elements.body.setAttribute('style', 'overflow: hidden');
    elements.body.append(document.createElement('dialog'));
    elements.page.innerHTML = '<b>left</b>';
    renew();
    expect(elements.body.hasAttribute('style')).toBe(false);
    expect(elements.body.innerHTML).toBe('<div id="root"><p>Loading</p></div>');
  });

  it('takes nothing of a dialog that is open at a mount into the next one, and leaves alone what one open now has done', () => {
    const { elements, renew } = makePage();
    const { html } = elements;
    html.setAttribute('inert', '');
    renew();
    html.removeAttribute('inert');
    renew();
    expect(html.hasAttribute('inert')).toBe(false);
    html.setAttribute('inert', '');
    renew();
    expect(html.hasAttribute('inert')).toBe(true);
  });

  it('has a new custom element at every mount, as an old one holds a state', () => {
    const { elements, renew } = makePage('<my-counter></my-counter>', null);
    const first = elements.body.firstElementChild;
    renew();
    renew();
    expect(elements.body.firstElementChild?.localName).toBe('my-counter');
    expect(elements.body.firstElementChild).not.toBe(first);
  });
});
