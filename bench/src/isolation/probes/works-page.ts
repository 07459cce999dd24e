import { expect, probesOf } from './probe.ts';

const probe = probesOf('works inside');

const holds = { check: ({ result }: { result: unknown }) => expect(result === true, String(result)) };

function styleOf(element: Element | null): CSSStyleDeclaration {
  if (!element) throw new Error('there is no such element');
  return getComputedStyle(element);
}

function frames(count: number): Promise<void> {
  return new Promise((resolve) => {
    const next = (left: number): void => void (left === 0 ? resolve() : requestAnimationFrame(() => next(left - 1)));
    next(count);
  });
}

/** What code expects of its page and its styles. */
export const worksPage = [
  probe('duplicate-id', 'its own node of an id that the host has, too', {
    ...holds,
    run: () =>
      document.getElementById('probe-dup')?.className === 'own-dup' && document.querySelector('#probe-dup')?.className === 'own-dup',
  }),
  probe('own-queries', 'queries that find its own nodes, wherever it put them', {
    ...holds,
    run: ({ container }) => {
      const portal = document.createElement('div');
      portal.className = 'own-portal';
      document.body.append(portal);
      const found = document.querySelector('.own-portal') === portal && document.querySelectorAll('.own-card').length === 1;
      return found && document.body.contains(container) && document.contains(portal) && document.querySelector('body .own-card') !== null;
    },
  }),
  probe('own-styles', 'its own stylesheet, with rules for :root and body', {
    ...holds,
    run: ({ container }) => {
      const title = styleOf(container.querySelector('h1')).color;
      const card = styleOf(container.querySelector('.own-card')).color;
      const body = getComputedStyle(document.body).backgroundColor;
      return (title === 'rgb(1, 100, 1)' && card === 'rgb(3, 3, 200)' && body === 'rgb(250, 240, 230)') || `${title} ${card} ${body}`;
    },
  }),
  probe('theme', 'a theme by class or attribute on the root and on the body', {
    ...holds,
    run: ({ container }) => {
      document.documentElement.classList.add('dark');
      document.documentElement.dataset['theme'] = 'night';
      document.body.classList.add('compact');
      const { backgroundColor, outlineWidth, marginTop } = styleOf(container.querySelector('.own-card'));
      const seen = `${backgroundColor} ${outlineWidth} ${marginTop}`;
      return seen === 'rgb(20, 20, 20) 5px 41px' || seen;
    },
  }),
  probe('modal', 'a dialog on document.body keeps its style', {
    ...holds,
    run: () => {
      const modal = document.createElement('div');
      modal.className = 'probe-modal';
      document.body.append(modal);
      const { color, position } = styleOf(modal);
      return (color === 'rgb(5, 150, 5)' && position === 'fixed') || `${color} ${position}`;
    },
  }),
  probe('lazy-chunk', 'a lazy chunk and its stylesheet', {
    ...holds,
    run: async ({ container }) => {
      const { lazyClass } = await import('./lazy-part.ts');
      const node = document.createElement('p');
      node.className = lazyClass;
      container.append(node);
      await frames(2);
      return styleOf(node).color === 'rgb(70, 80, 90)' || styleOf(node).color;
    },
  }),
  probe('own-keyframes', 'its own keyframes of a name that the host has, too', {
    ...holds,
    run: ({ container }) => styleOf(container.querySelector('.probe-pulse')).opacity === '0.75',
  }),
  probe('own-font', 'its own font face, from the stylesheet and by document.fonts', {
    ...holds,
    run: async () => {
      const face = new FontFace('Own Added', 'local("DejaVu Sans")');
      document.fonts.add(face);
      await document.fonts.ready;
      const names = [...document.fonts].map(({ family }) => family.replaceAll(/["']/g, ''));
      return document.fonts.has(face) && names.some((name) => name.endsWith('Probe Sans'));
    },
  }),
  probe('run-time-style', 'a style element made at run time, also put in before it has its text', {
    ...holds,
    run: async ({ container }) => {
      const style = document.createElement('style');
      document.head.append(style);
      style.append(document.createTextNode('.own-card { border-left: 9px solid; } html .own-card { border-right: 8px solid; }'));
      await frames(1);
      const { borderLeftWidth, borderRightWidth } = styleOf(container.querySelector('.own-card'));
      return `${borderLeftWidth} ${borderRightWidth}` === '9px 8px' || `${borderLeftWidth} ${borderRightWidth}`;
    },
  }),
  probe('style-after-remount', 'rules of insertRule that are there again after a second mount', {
    run: async ({ container, step }) => {
      if (step === 'first') {
        const style = document.createElement('style');
        document.head.append(style);
        style.sheet?.insertRule('.own-card { padding-left: 33px }', 0);
      }
      await frames(1);
      return styleOf(container.querySelector('.own-card')).paddingLeft;
    },
    check: async ({ result, close, open, run, host }) => {
      // Where a second mount begins anew, the code that made the rule runs anew as well.
      const isFresh = host.document.querySelector('iframe.app-frame') !== null;
      await close('probe-a');
      await open('probe-a');
      const again = await run('probe-a', isFresh ? 'first' : 'look');
      return expect(result === '33px' && again === '33px', `${String(result)}, then ${String(again)}`);
    },
  }),
  probe('adopted-sheet', 'a constructed stylesheet', {
    ...holds,
    run: ({ container }) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.own-card { padding-right: 44px }');
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      const { paddingRight } = styleOf(container.querySelector('.own-card'));
      return (paddingRight === '44px' && document.adoptedStyleSheets.includes(sheet)) || paddingRight;
    },
  }),
  probe('custom-element', 'a custom element of a name that its neighbour has, too', {
    run: ({ app, container }) => {
      class Own extends HTMLElement {
        connectedCallback(): void {
          this.textContent = `made by ${app}`;
        }
      }
      if (!customElements.get('own-element')) customElements.define('own-element', Own);
      const element = document.createElement('own-element');
      container.append(element);
      return `${element.textContent} ${String(element instanceof Own)}`;
    },
    check: async ({ result, open, run }) => {
      await open('probe-b');
      const other = await run('probe-b');
      return expect(result === 'made by probe-a true' && other === 'made by probe-b true', `${String(result)}, ${String(other)}`);
    },
  }),
  probe('host-styles', "none of the host's rules for a class of the same name", {
    ...holds,
    run: ({ container }) => {
      const { textTransform, borderTopWidth } = styleOf(container.querySelector('.own-card'));
      return `${textTransform} ${borderTopWidth}` === 'none 0px' || `${textTransform} ${borderTopWidth}`;
    },
  }),
  probe('click-outside', 'a listener of the document is told the very node that was clicked', {
    ...holds,
    run: ({ container }) => {
      const button = container.querySelector<HTMLElement>('.own-button');
      let target: EventTarget | null = null;
      let isMine = false;
      document.addEventListener('click', (event) => {
        target = event.target;
        isMine = event.currentTarget === document;
      });
      button?.click();
      return (target === button && isMine) || String(target);
    },
  }),
  probe('focus-and-place', 'the focused element, the selection, and the element at a point', {
    ...holds,
    run: ({ container }) => {
      const input = container.querySelector<HTMLInputElement>('.own-input');
      input?.focus();
      const isFocused = document.activeElement === input;
      const title = container.querySelector('h1') as Element;
      const range = document.createRange();
      range.selectNodeContents(title);
      const selection = window.getSelection();
      selection?.removeAllRanges();
      selection?.addRange(range);
      const isSelected = selection?.toString().includes('probe') === true;
      title.scrollIntoView();
      const { left, top, height } = title.getBoundingClientRect();
      const isAt = document.elementFromPoint(left + 3, top + height / 2) === title;
      return (isFocused && isSelected && isAt) || `focused ${isFocused}, selected ${isSelected}, at the point ${isAt}`;
    },
  }),
];
