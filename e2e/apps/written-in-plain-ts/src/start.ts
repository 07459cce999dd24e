import { createClock } from './create-clock.ts';
import { createEntries } from './create-entries.ts';
import { openModal } from './open-modal.ts';
import './base.css';
import './app.css';

/** Draws the app into `element`. Returns how to take it away. */
export function start(element: Element): () => void {
  const page = document.createElement('main');
  page.className = 'app';
  page.innerHTML = '<h1><img src="/mark.svg" alt="" width="16" height="16"> Written in TypeScript</h1>';
  const clock = createClock();
  let count = 0;
  const counter = createButton('Count: 0', () => {
    count += 1;
    counter.textContent = `Count: ${count}`;
  });
  const lazy = createButton('Open the lazy page', async () => {
    const { createLazyPage } = await import('./create-lazy-page.ts');
    page.append(createLazyPage());
  });
  page.append(clock.element, counter, createEntries(['first']), createButton('Open a modal', openModal), lazy);
  element.append(page);
  return () => {
    clock.stop();
    page.remove();
  };
}

function createButton(text: string, press: () => unknown): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  button.addEventListener('click', () => void press());
  return button;
}
