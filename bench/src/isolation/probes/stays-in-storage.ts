import { expect, probesOf } from './probe.ts';

const probe = probesOf('stays in');

/** What a browser keeps, and names that are the origin's. */
export const staysInStorage = [
  probe('storage', 'localStorage and sessionStorage', {
    run: () => {
      localStorage.setItem('leak-local', '1');
      sessionStorage['leak-session'] = '1';
    },
    check: ({ host }) =>
      expect(host.localStorage.getItem('leak-local') === null && host.sessionStorage.getItem('leak-session') === null, 'the host reads it'),
  }),
  probe('storage-clear', "localStorage.clear() leaves the host's entries", {
    prepare: (host) => host.localStorage.setItem('host-key', 'kept'),
    run: () => localStorage.clear(),
    check: ({ host }) => expect(host.localStorage.getItem('host-key') === 'kept', "the host's entry is gone"),
  }),
  probe('cookie', 'a cookie', {
    run: () => {
      document.cookie = 'leak-cookie=1; path=/';
    },
    check: ({ host }) => {
      const names = host.document.cookie.split('; ').map((cookie) => cookie.split('=')[0]);
      return expect(!names.includes('leak-cookie'), 'the host reads it');
    },
  }),
  probe('indexed-db', 'a database', {
    run: () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('leak-database', 1);
        opening.addEventListener('success', () => {
          opening.result.close();
          resolve();
        });
        opening.addEventListener('error', () => reject(opening.error ?? new Error('no database')));
      }),
    check: async ({ host }) => {
      const names = (await host.indexedDB.databases()).map(({ name }) => name);
      return expect(!names.includes('leak-database'), 'the host lists it');
    },
  }),
  probe('broadcast-channel', 'a message to a channel', {
    prepare: (host) => {
      const channel = new host.BroadcastChannel('leak-channel');
      channel.addEventListener('message', () => void (host['heardChannel'] = true));
    },
    run: () => new BroadcastChannel('leak-channel').postMessage('from the app'),
    check: async ({ host, wait }) => {
      await wait(150);
      return expect(host['heardChannel'] !== true, 'the host hears it');
    },
  }),
  probe('custom-element', 'a custom element', {
    run: () => {
      if (!customElements.get('leak-element')) customElements.define('leak-element', class extends HTMLElement {});
    },
    check: ({ host }) => expect(host.customElements.get('leak-element') === undefined, "it is in the host's registry"),
  }),
];
