import { commandTime } from './engine.ts';

/** A session of W3C WebDriver. */
export interface DriverSession {
  readonly version: string;
  send(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<unknown>;
  /** Waits for an element and returns its id. */
  find(selector: string): Promise<string>;
  end(): Promise<void>;
}

/** The key that WebDriver gives element references. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** Starts a browser with an empty profile. */
export async function createSession(url: string, binary: string): Promise<DriverSession> {
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } } };
  const created = (await request(`${url}/session`, 'POST', { capabilities })) as {
    sessionId: string;
    capabilities: { browserVersion: string };
  };
  const base = `${url}/session/${created.sessionId}`;
  const send: DriverSession['send'] = (method, path, body) => request(base + path, method, body);
  await send('POST', '/timeouts', { script: commandTime, pageLoad: commandTime, implicit: commandTime / 6 });
  return {
    version: created.capabilities.browserVersion,
    send,
    async find(selector) {
      const found = (await send('POST', '/element', { using: 'css selector', value: selector })) as Record<string, string>;
      return found[elementKey] ?? '';
    },
    end: async () => void (await send('DELETE', '')),
  };
}

async function request(url: string, method: string, body?: unknown): Promise<unknown> {
  const response = await fetch(url, { method, ...(body !== undefined && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: unknown };
  if (response.ok) return value;
  const { error, message } = value as { error?: string; message?: string };
  throw new Error(`WebDriver says ${error ?? response.status}: ${message ?? ''}`);
}
