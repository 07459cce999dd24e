import './lazy-page.css';

/** A page that is loaded when it is asked for, with styles of its own. */
export function createLazyPage(): HTMLElement {
  const page = document.createElement('section');
  page.className = 'lazy-page';
  page.textContent = 'The lazy page';
  return page;
}
