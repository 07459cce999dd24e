import './faults.css';

const green = 'rgb(0, 128, 0)';

/** What other apps broke on, each as small as it can be: alone, every line says true. */
type Checks = Readonly<Record<string, () => unknown>>;

function element(parent: Element, className: string): HTMLElement {
  const made = document.createElement('div');
  made.className = className;
  parent.append(made);
  return made;
}

const colorOf = (node: Element) => getComputedStyle(node).color;

/** Listeners that nobody removes, timers that nobody clears. */
function leaveEverythingOn(): void {
  for (const target of [document, document.documentElement, document.body, window, matchMedia('(min-width: 1px)')]) {
    target.addEventListener('click', () => undefined);
    target.addEventListener('change', () => undefined);
  }
  setInterval(() => undefined, 1000);
  setTimeout(() => undefined, 100_000);
  new MutationObserver(() => undefined).observe(document, { childList: true, subtree: true });
}

function checksOf(app: HTMLElement): Checks {
  return {
    'a portal in the body is styled': () => colorOf(element(document.body, 'portal')) === green,
    'state on the root is matched': () => colorOf(element(app, 'themed')) === green,
    'an attribute of the root is matched': () => colorOf(element(app, 'rooted')) === green,
    'a class of the body is matched': () => colorOf(element(app, 'bodied')) === green,
    'the chain of heights holds': () => app.clientHeight === window.innerHeight,
    'the root is as large as the window': () => document.documentElement.clientHeight === window.innerHeight,
    'a name on the window is read bare': () => ((window as never as { probe: number }).probe = 7) === probe,
    'the document has the window': () => document.defaultView === window && window.document === document,
    'a node has the document': () => app.ownerDocument === document && app.getRootNode() === document,
    'a new node has the document': () => document.createElement('b').ownerDocument.body === document.body,
    'a node finds the body upwards': () => app.closest('body') === document.body && app.closest('body > *') === app,
    'the root is the root': () => document.documentElement.matches(':root') && document.querySelector('html') === document.documentElement,
    'the body is called so': () => document.body.tagName === 'BODY' && document.documentElement.nodeName === 'HTML',
    'events take the window': () => new MouseEvent('click', { view: window }) instanceof MouseEvent,
    'observers take the document': () => new IntersectionObserver(() => undefined, { root: document }) instanceof IntersectionObserver,
    'walkers take the document': () => {
      const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT);
      walker.currentNode = app;
      walker.currentNode = document;
      return walker.nextNode() !== null;
    },
    'a style element applies at once': () => {
      const style = document.createElement('style');
      style.textContent = '.at-once { color: rgb(0 128 0) }';
      document.head.append(style);
      return colorOf(element(app, 'at-once')) === green && style.tagName === 'STYLE';
    },
    'rules for everything stay inside': () => {
      const style = document.createElement('style');
      style.type = 'text/css';
      document.head.appendChild(style);
      style.sheet?.insertRule('* { text-decoration-color: rgb(0 128 0) }', 0);
      style.sheet?.insertRule('body { letter-spacing: 1px }', 1);
      return getComputedStyle(app).letterSpacing === '1px' && getComputedStyle(app).textDecorationColor === green;
    },
    'HTML keeps its styles': () => {
      const box = element(app, 'html');
      box.innerHTML = '<i style="color: rgb(0 128 0)">i</i>';
      box.insertAdjacentHTML('beforeend', '<u style="color: rgb(0 128 0)">u</u>');
      return [...box.children].every((child) => colorOf(child) === green);
    },
    'a style attribute is written': () => {
      const box = element(app, 'attribute');
      box.setAttribute('style', 'color: rgb(0 128 0)');
      return colorOf(box) === green;
    },
    'names that an app needs are there': () =>
      [
        'XMLHttpRequest',
        'WebSocket',
        'EventSource',
        'Worker',
        'BroadcastChannel',
        'MessageChannel',
        'indexedDB',
        'Image',
        'FontFace',
        'Date',
      ]
        .concat(['queueMicrotask', 'requestIdleCallback', 'speechSynthesis', 'Notification', 'performance', 'crypto', 'open', 'alert'])
        .every((name) => name in window),
  };
}

declare const probe: number;

export function openFaults(app: HTMLElement): void {
  app.innerHTML = '<h1>Small faults</h1><ul></ul><button type="button">Fade</button><output></output>';
  document.documentElement.classList.add('dark');
  leaveEverythingOn();
  const lines = Object.entries(checksOf(app)).map(([name, check]) => `<li>${name}: ${String(check())}</li>`);
  app.querySelector('ul')!.innerHTML = lines.join('');
  const button = app.querySelector('button')!;
  button.addEventListener('animationstart', (event) => (app.querySelector('output')!.textContent = `${event.animationName} began`));
  document.addEventListener('click', ({ target, currentTarget }) => {
    if (target === button && currentTarget === document) button.className = 'fading';
  });
}
