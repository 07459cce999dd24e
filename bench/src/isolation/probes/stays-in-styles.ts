import { type HostWindow, expect, probesOf } from './probe.ts';

const probe = probesOf('stays in');

const hostColor = 'rgb(10, 20, 30)';

function colorOf(host: HostWindow, selector = '.probe-host'): string {
  const element = host.document.querySelector(selector);
  return element ? host.getComputedStyle(element).color : 'none';
}

/** Styles of an app, and the names that styles define. */
export const staysInStyles = [
  probe('own-stylesheet', "rules of the app's stylesheet for elements, and for a class that the host has, too", {
    check: ({ host }) => {
      const { backgroundColor, scrollPaddingTop } = host.getComputedStyle(host.document.body);
      const isOwn = colorOf(host) === hostColor && backgroundColor !== 'rgb(250, 240, 230)' && scrollPaddingTop !== '17px';
      return expect(isOwn, `${colorOf(host)} ${backgroundColor}`);
    },
  }),
  probe('root-variable', 'a custom property on :root', {
    check: ({ host }) =>
      expect(host.getComputedStyle(host.document.documentElement).getPropertyValue('--probe-accent') === '', 'the host has it'),
  }),
  probe('keyframes', 'keyframes of a name that the host has, too', {
    check: ({ host }) => {
      const element = host.document.querySelector('.probe-host-pulse');
      const opacity = element ? host.getComputedStyle(element).opacity : '';
      return expect(opacity === '0.25', `the host's is at ${opacity}`);
    },
  }),
  probe('font-face-rule', 'a font face of the stylesheet', {
    check: ({ host }) => {
      const names = [...host.document.fonts].map(({ family }) => family.replaceAll(/["']/g, ''));
      return expect(!names.includes('Probe Sans'), 'the host has the family');
    },
  }),
  probe('font-face-object', 'a FontFace added to document.fonts', {
    run: () => {
      document.fonts.add(new FontFace('Added Sans', 'local("DejaVu Sans")'));
    },
    check: ({ host }) => {
      const names = [...host.document.fonts].map(({ family }) => family.replaceAll(/["']/g, ''));
      return expect(!names.includes('Added Sans'), 'the host has the family');
    },
  }),
  probe('registered-property', 'an @property of the stylesheet', {
    check: ({ host }) =>
      expect(host.getComputedStyle(host.document.documentElement).getPropertyValue('--probe-registered') === '', 'the host has it'),
  }),
  probe('lazy-style', 'the stylesheet of a lazy chunk', {
    run: () => import('./lazy-part.ts').then(({ lazyClass }) => lazyClass),
    check: async ({ host, wait }) => {
      await wait(100);
      return expect(colorOf(host) === hostColor, colorOf(host));
    },
  }),
  probe('style-element', 'a style element in document.head', {
    run: () => {
      const style = document.createElement('style');
      style.textContent = '.probe-host { color: rgb(255, 0, 0); } body { letter-spacing: 3px; }';
      document.head.appendChild(style);
    },
    check: ({ host }) => {
      const spacing = host.getComputedStyle(host.document.body).letterSpacing;
      return expect(colorOf(host) === hostColor && spacing !== '3px', `${colorOf(host)} ${spacing}`);
    },
  }),
  probe('insert-rule', 'rules put in by insertRule, as libraries for styles in scripts do', {
    run: () => {
      const style = document.createElement('style');
      document.head.append(style);
      style.sheet?.insertRule('.probe-host { color: rgb(255, 0, 0) }', 0);
      style.sheet?.insertRule('* { letter-spacing: 3px }', 1);
    },
    check: ({ host }) => {
      const spacing = host.getComputedStyle(host.document.body).letterSpacing;
      return expect(colorOf(host) === hostColor && spacing !== '3px', `${colorOf(host)} ${spacing}`);
    },
  }),
  probe('adopted-sheet', 'a constructed stylesheet adopted by the document', {
    run: () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.probe-host { color: rgb(255, 0, 0); }');
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    },
    check: ({ host }) => expect(colorOf(host) === hostColor, colorOf(host)),
  }),
];
