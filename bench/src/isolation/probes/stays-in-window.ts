import { expect, probesOf } from './probe.ts';

const probe = probesOf('stays in');

type Loose = Record<string, unknown>;

/** Names that an app writes on its window. */
export const staysInWindow = [
  probe('window-write', 'a name written on window', {
    run: () => {
      (window as unknown as Loose)['leakA'] = 1;
    },
    check: ({ host }) => expect(!('leakA' in host), 'the host has it'),
  }),
  probe('global-this-write', 'a name written on globalThis and on self', {
    run: () => {
      (globalThis as unknown as Loose)['leakB'] = 1;
      (self as unknown as Loose)['leakC'] = 1;
    },
    check: ({ host }) => expect(!('leakB' in host) && !('leakC' in host), 'the host has it'),
  }),
  probe('evaluated-code', 'what code made by new Function or an indirect eval writes', {
    run: () => {
      try {
        // oxlint-disable-next-line no-new-func, no-implied-eval -- what is looked at is where such code writes.
        new Function('this.leakD = 1; leakE = 1')();
        // oxlint-disable-next-line no-eval -- the same.
        (0, eval)('var leakF = 1');
      } catch {
        // A page whose policy refuses it is safe.
      }
    },
    check: ({ host }) => expect(!['leakD', 'leakE', 'leakF'].some((name) => name in host), 'the host has it'),
  }),
  probe('default-view-write', 'a name written on document.defaultView', {
    run: () => {
      (document.defaultView as unknown as Loose)['leakG'] = 1;
    },
    check: ({ host }) => expect(!('leakG' in host), 'the host has it'),
  }),
  probe('replaced-function', 'a function of the browser replaced on window', {
    run: () => {
      window.fetch = () => Promise.reject(new Error('replaced by the app'));
      window.setTimeout = (() => 0) as unknown as typeof window.setTimeout;
    },
    check: async ({ host, run }) => {
      void run;
      const answers = await host.fetch('/echo').then(
        () => true,
        () => false,
      );
      return expect(answers && host.setTimeout.toString().includes('native'), 'the host calls the replacement');
    },
  }),
  probe('handler-property', 'a handler set as window.onresize and onmessage', {
    run: ({ log }) => {
      window.addEventListener('focus', () => undefined);
      window.onmessage = () => void (log['heard'] = true);
      window.onhashchange = () => undefined;
    },
    prepare: (host) => {
      host.onmessage = () => undefined;
      host['ownHandler'] = host.onmessage;
    },
    check: ({ host }) => expect(host.onmessage === host['ownHandler'] && host.onhashchange === null, "the host's handler is gone"),
  }),
  probe('window-name', 'window.name', {
    prepare: (host) => void (host.name = 'host'),
    run: () => {
      window.name = 'app';
    },
    check: ({ host }) => expect(host.name === 'host', `the host's is "${host.name}"`),
  }),
  probe('prototype', 'a method added to Array.prototype and to String.prototype', {
    run: () => {
      Object.defineProperty(Array.prototype, 'leakLast', { configurable: true, value: () => 1 });
      Object.defineProperty(String.prototype, 'leakTrim', { configurable: true, value: () => 1 });
    },
    check: ({ host }) => expect(!('leakLast' in host.Array.prototype) && !('leakTrim' in host.String.prototype), 'the host sees it'),
  }),
  probe('console', 'a method of console that is replaced, as loggers do', {
    prepare: (host) => void (host['ownDebug'] = host.console.debug),
    run: () => {
      console.debug = () => undefined;
    },
    check: ({ host }) => expect(host.console.debug === host['ownDebug'], "the host's is replaced"),
  }),
  probe('window-event', 'an event that the app sends to its window', {
    prepare: (host) => host.addEventListener('leak-event', () => void (host['heardLeak'] = true)),
    run: () => {
      window.dispatchEvent(new CustomEvent('leak-event'));
    },
    check: ({ host }) => expect(host['heardLeak'] !== true, 'the host hears it'),
  }),
  probe('two-apps', 'what one app writes is not there for its neighbour', {
    run: ({ app, step }) => {
      const own = window as unknown as Loose;
      if (step === 'first') {
        own['sharedName'] = app;
        localStorage.setItem('two-apps', app);
      }
      return `${String(own['sharedName'])} ${String(localStorage.getItem('two-apps'))}`;
    },
    check: async ({ open, run }) => {
      await open('probe-b');
      const seen = await run('probe-b', 'look');
      return expect(seen === 'undefined null', `the neighbour sees ${String(seen)}`);
    },
  }),
  probe('two-releases', 'two releases of one app at once: names and styles', {
    run: ({ release, step, container }) => {
      const own = window as unknown as Loose;
      if (step === 'first') {
        own['releaseName'] = release;
        const style = document.createElement('style');
        style.textContent = `.release-mark { outline-width: ${release}px; outline-style: solid; }`;
        document.head.append(style);
        const mark = document.createElement('i');
        mark.className = 'release-mark';
        container.append(mark);
      }
      const mark = container.querySelector('.release-mark');
      return `${String(own['releaseName'])} ${mark ? getComputedStyle(mark).outlineWidth : ''}`;
    },
    check: async ({ open, run }) => {
      await open('probe-a@2');
      const second = await run('probe-a@2');
      const first = await run('probe-a', 'look');
      return expect(first === '1 1px' && second === '2 2px', `the first is "${String(first)}", the second "${String(second)}"`);
    },
  }),
];
