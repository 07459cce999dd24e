import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { type Engine, type EnginePage, commandTime } from './engine.ts';
import { type DriverSession, createSession } from './webdriver-session.ts';

/** Starts WebKitGTK's MiniBrowser under its WebDriver, on a screen that nobody sees. */
export async function openWebkit(program: string): Promise<Engine> {
  const screen = await startScreen();
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
    env: { ...process.env, DISPLAY: screen.display, WEBKIT_DISABLE_COMPOSITING_MODE: '1', LIBGL_ALWAYS_SOFTWARE: '1' },
    stdio: 'ignore',
  });
  const url = `http://127.0.0.1:${port}`;
  await answers(`${url}/status`);
  const connect = (): Promise<DriverSession> => createSession(url, program);
  const first = await connect();
  const { version } = first;
  await first.end();
  return {
    name: 'webkit',
    version,
    // One browser has one profile, so that a fresh profile is a fresh browser.
    open: async () => webkitPage(await connect()),
    async close() {
      await stop(driver);
      await stop(screen.process);
    },
  };
}

function webkitPage({ send, find, end }: DriverSession): EnginePage {
  return {
    goto: async (url) => void (await send('POST', '/url', { url })),
    async run<T>(body: string) {
      const script = `const done = arguments[arguments.length - 1];
(async () => {${body}})().then((value) => done({ value }), (error) => done({ error: String(error) }));`;
      const answer = (await send('POST', '/execute/async', { script, args: [] })) as { value?: T; error?: string };
      if (answer.error !== undefined) throw new Error(answer.error);
      return answer.value as T;
    },
    click: async (selector) => void (await send('POST', `/element/${await find(selector)}/click`, {})),
    type: async (selector, text) => void (await send('POST', `/element/${await find(selector)}/value`, { text })),
    close: end,
  };
}

interface Screen {
  readonly display: string;
  readonly process: ChildProcess;
}

/** Xvfb chooses a free number and tells it on the third stream. */
function startScreen(): Promise<Screen> {
  const process = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    process.once('error', reject);
    process.stdio[3]?.once('data', (number: Buffer) => resolve({ display: `:${number.toString().trim()}`, process }));
  });
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function answers(url: string): Promise<void> {
  const end = Date.now() + commandTime / 4;
  while (Date.now() < end) {
    const isThere = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (isThere) return;
    await new Promise((resolve) => void setTimeout(resolve, 50));
  }
  throw new Error(`Nothing answers at ${url}`);
}

async function stop(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null) return;
  const ended = new Promise((resolve) => void process.once('exit', resolve));
  process.kill();
  await ended;
}
