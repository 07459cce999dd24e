import { type HostWindow, expect, probesOf } from './probe.ts';

const probe = probesOf('stays in');

function rootState({ document }: HostWindow): string {
  const { documentElement: html, body } = document;
  return [html.className, html.dir, html.dataset['theme'] ?? '', html.style.cssText, body.className, body.style.cssText].join('|');
}

/** What an app does to the page as a whole. */
export const staysInPage = [
  probe('title', 'document.title', {
    prepare: (host) => void (host.document.title = 'Host'),
    run: () => {
      document.title = 'App';
    },
    check: ({ host }) => expect(host.document.title === 'Host', `the host's is "${host.document.title}"`),
  }),
  probe('body-class', 'a class on document.body', {
    run: () => document.body.classList.add('leak-body'),
    check: ({ host }) => expect(!host.document.body.classList.contains('leak-body'), 'the host has it'),
  }),
  probe('html-attributes', 'theme and direction on document.documentElement', {
    prepare: (host) => void (host['rootBefore'] = rootState(host)),
    run: () => {
      document.documentElement.dataset['theme'] = 'dark';
      document.documentElement.dir = 'rtl';
      document.documentElement.classList.add('leak-html');
    },
    check: ({ host }) => expect(rootState(host) === host['rootBefore'], rootState(host)),
  }),
  probe('scroll-lock', 'the scroll lock of a dialog: document.body.style', {
    prepare: (host) => void (host['rootBefore'] = rootState(host)),
    run: () => {
      document.body.style.overflow = 'hidden';
      document.documentElement.style.setProperty('--scrollbar', '15px');
    },
    check: ({ host }) => expect(rootState(host) === host['rootBefore'], rootState(host)),
  }),
  probe('body-append', 'a node appended to document.body', {
    run: () => {
      const node = document.createElement('div');
      node.className = 'leak-node';
      document.body.append(node);
      const another = document.createElement('div');
      another.className = 'leak-node';
      document.body.insertBefore(another, document.body.firstChild);
    },
    check: ({ host }) => {
      const outside = [...host.document.querySelectorAll('.leak-node')].filter((node) => !node.closest('[data-slot], [data-app-place]'));
      return expect(outside.length === 0, `${outside.length} are in the host's page`);
    },
  }),
  probe('remove-nodes', 'a clean-up of all nodes of a class', {
    run: () => {
      for (const node of document.querySelectorAll('.probe-host')) node.remove();
      for (const node of document.getElementsByClassName('probe-host-pulse')) node.remove();
    },
    check: ({ host }) => expect(host.document.querySelectorAll('.probe-host').length === 2, "the host's nodes are gone"),
  }),
];
