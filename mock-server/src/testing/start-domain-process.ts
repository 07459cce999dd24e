import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A real process that serves domains. */
export interface DomainProcess {
  readonly pid: number;
  /** Where gateways reach it. */
  readonly address: string;
  /** Sends it a signal; SIGCONT lets one go on that SIGSTOP holds. */
  signal(name: NodeJS.Signals): void;
  /** Resolves with its exit code, or the signal that ended it. */
  readonly ended: Promise<number | string | null>;
}

/** What to start. */
export interface DomainOrder {
  /** The compiled server. */
  readonly program: string;
  readonly domains: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** Starts a process of some domains, and resolves when gateways can find it. */
export async function startDomainProcess({ program, domains, environment }: DomainOrder): Promise<DomainProcess> {
  const child = spawn(process.execPath, [program, '--domains', domains], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let words = '';
  child.stderr.on('data', (chunk: Buffer) => (words += chunk.toString()));
  const ended = endOf(child);
  const ready = new Promise<string>((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const message = JSON.parse(line) as { readonly ready?: true; readonly url?: string };
      if (message.ready && message.url !== undefined) resolve(message.url);
      else words += line;
    });
  });
  const address = await Promise.race([ready, ended.then((end) => Promise.reject(new Error(`The process ended with ${end}: ${words}`)))]);
  return { pid: child.pid ?? 0, address, signal: (name) => void child.kill(name), ended };
}

async function endOf(child: ChildProcess): Promise<number | string | null> {
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  return signal ?? code;
}
