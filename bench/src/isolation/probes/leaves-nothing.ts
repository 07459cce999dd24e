import { type Log, type Outside, type Verdict, expect, probesOf } from './probe.ts';

const probe = probesOf('leaves nothing');

/** Closes the app and tells whether the log's count goes on afterwards. */
async function staysAfterClose({ close, wait, log }: Outside, stir: () => void = () => undefined): Promise<Verdict> {
  await wait(60);
  await close('probe-a');
  await wait(60);
  const before = log['count'] ?? 0;
  stir();
  await wait(300);
  return expect((log['count'] ?? 0) === before, `it went from ${String(before)} to ${String(log['count'])}`);
}

function count(log: Log): void {
  log['count'] = Number(log['count'] ?? 0) + 1;
}

async function goesOnAtSite({ close, wait, host, log }: Outside, path: string): Promise<Verdict> {
  await wait(250);
  const read = async (): Promise<number> => (await host.fetch(`${path}?token=${String(log['token'])}`)).json() as Promise<number>;
  const open = await read();
  if (open === 0) return 'it never began';
  await close('probe-a');
  await wait(250);
  const before = await read();
  await wait(250);
  const after = await read();
  const isOver = path === '/connected' ? after === 0 : after === before;
  return expect(isOver, `it stands at ${after}`);
}

/** What goes on when an app is off the page. */
export const leavesNothing = [
  probe('interval', 'an interval', {
    run: ({ log }) => void setInterval(() => count(log), 20),
    check: (outside) => staysAfterClose(outside),
  }),
  probe('timeout', 'a timeout that is still to come', {
    run: ({ log }) => void setTimeout(() => count(log), 280),
    check: (outside) => staysAfterClose(outside),
  }),
  probe('animation-frame', 'a loop of animation frames', {
    run: ({ log }) => {
      const draw = (): void => {
        count(log);
        requestAnimationFrame(draw);
      };
      requestAnimationFrame(draw);
    },
    check: (outside) => staysAfterClose(outside),
  }),
  probe('window-listener', 'a listener of window', {
    run: ({ log }) => {
      for (const type of ['resize', 'keydown', 'hashchange']) window.addEventListener(type, () => count(log));
    },
    check: (outside) => staysAfterClose(outside, () => outside.host.dispatchEvent(new outside.host.Event('resize'))),
  }),
  probe('document-listener', 'listeners of document, its root and its body', {
    run: ({ log }) => {
      for (const target of [document, document.documentElement, document.body]) target.addEventListener('click', () => count(log));
    },
    check: (outside) => staysAfterClose(outside, () => outside.host.document.body.click()),
  }),
  probe('observers', "observers of the app's document", {
    run: ({ log }) => {
      new MutationObserver(() => count(log)).observe(document.documentElement, { attributes: true, childList: true, subtree: true });
      new ResizeObserver(() => count(log)).observe(document.body);
    },
    check: (outside) =>
      staysAfterClose(outside, () => {
        const { document } = outside.host;
        document.body.append(document.createElement('hr'));
        document.body.style.paddingTop = '31px';
        document.documentElement.dataset['stirred'] = '';
      }),
  }),
  probe('injected-styles', 'style elements and adopted sheets', {
    run: () => {
      const style = document.createElement('style');
      style.textContent = '.probe-left-behind { color: rgb(1, 2, 3) }';
      document.head.append(style);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.probe-left-behind { color: rgb(1, 2, 3) }');
      document.adoptedStyleSheets.push(sheet);
    },
    check: async ({ close, host, wait }) => {
      await wait(60);
      await close('probe-a');
      await wait(60);
      const sheets = [...host.document.styleSheets, ...host.document.adoptedStyleSheets];
      const left = sheets.filter((sheet) => [...sheet.cssRules].some(({ cssText }) => cssText.includes('probe-left-behind')));
      return expect(left.length === 0, `${left.length} sheets are left`);
    },
  }),
  probe('modal', 'a dialog on document.body', {
    run: () => {
      const modal = document.createElement('div');
      modal.className = 'probe-modal left-modal';
      document.body.append(modal);
    },
    check: async ({ close, host, wait }) => {
      await close('probe-a');
      await wait(60);
      return expect(host.document.querySelector('.left-modal') === null, 'it is still there');
    },
  }),
  probe('connection', 'an open event stream', {
    run: ({ log }) => {
      log['token'] = `stream-${performance.now()}-${Math.random()}`;
      const stream = new EventSource(`/events?token=${log['token']}`);
      return new Promise<void>((resolve) => stream.addEventListener('open', () => resolve()));
    },
    check: (outside) => goesOnAtSite(outside, '/connected'),
  }),
  probe('worker', 'a worker', {
    run: ({ log }) => {
      log['token'] = `worker-${performance.now()}-${Math.random()}`;
      const worker = new Worker(`/ticking-worker.js?token=${log['token']}`);
      log['worker'] = String(worker);
    },
    check: (outside) => goesOnAtSite(outside, '/ticks'),
  }),
];
