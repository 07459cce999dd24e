import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { vi } from 'vitest';

/** A NATS server of a test. */
export interface TestNats {
  readonly url: string;
  /** Returns whether somebody has asked for messages under a name. */
  hasConsumer(stream: string, name: string): Promise<boolean>;
  stop(): Promise<void>;
}

/** Returns whether there is a NATS server to start; where tests must be complete (CI), its absence is an error. */
export function hasNats(): boolean {
  if (spawnSync('nats-server', ['--version']).status === 0) return true;
  const absent = 'There is no nats-server, so the tests over NATS do not run. Debian, Ubuntu: sudo apt-get install -y nats-server';
  if (process.env['CI']) throw new Error(absent);
  process.stderr.write(`${absent}\n`);
  return false;
}

/** Starts a NATS server with JetStream on a free port of the loopback, over a folder of its own. */
export async function startNats(): Promise<TestNats> {
  const folder = mkdtempSync(join(tmpdir(), 'suanpan-nats-'));
  const args = ['--addr', '127.0.0.1', '--port', '-1', '--jetstream', '--store_dir', folder, '--ports_file_dir', folder];
  const child = spawn('nats-server', args, { stdio: 'ignore' });
  const ended = new Promise<void>((done) => void child.once('exit', () => done()));
  const url = await vi.waitFor(() => portOf(folder), { timeout: 10_000, interval: 20 });
  return {
    url,
    hasConsumer: (stream, name) => hasConsumer(url, stream, name),
    async stop() {
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The server writes down where it listens. */
function portOf(folder: string): string {
  const file = readdirSync(folder).find((name) => name.endsWith('.ports'));
  if (file === undefined) throw new Error('nats-server does not listen yet');
  const { nats } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { readonly nats: readonly string[] };
  const url = nats.find((address) => address.includes('127.0.0.1'));
  if (url === undefined) throw new Error(`nats-server does not listen on the loopback: ${nats.join(', ')}`);
  return url;
}

async function hasConsumer(url: string, stream: string, name: string): Promise<boolean> {
  const connection = await connect({ servers: url });
  try {
    const manager = await jetstreamManager(connection);
    return await manager.consumers.info(stream, name).then(
      () => true,
      () => false,
    );
  } finally {
    await connection.close();
  }
}
