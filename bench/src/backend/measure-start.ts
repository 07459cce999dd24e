import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** What a start came to, in milliseconds and kilobytes. */
export interface StartResult {
  /** Making the database, its schema and the demo data. */
  readonly cold: number;
  readonly warm: number;
  /** Memory of the server and the database's processes once they idle, what is shared counted once. */
  readonly idleKb: number;
}

interface Running {
  readonly child: ChildProcess;
  /** From the first step to the last, as the server says them. */
  readonly ms: number;
}

const server = join(import.meta.dirname, '../../../mock-server/dist/main.js');

/** Starts the built server over an empty folder, and over the same again. */
export async function measureStart(): Promise<StartResult> {
  const folder = mkdtempSync(join(tmpdir(), 'suanpan-bench-'));
  try {
    const cold = await start(folder);
    await stop(cold);
    const warm = await start(folder);
    const idleKb = memoryOf([warm.child.pid ?? 0, ...childrenOf(warm.child.pid ?? 0)]);
    await stop(warm);
    return { cold: cold.ms, warm: warm.ms, idleKb };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The database and the data only: publishing what was built is the release store's part. */
function start(folder: string): Promise<Running> {
  const child = spawn(process.execPath, [server], {
    env: { ...process.env, SUANPAN_DATA: folder, SUANPAN_RELEASES: join(folder, '..', `${folder}-none`), PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((done, fail) => {
    let ms = 0;
    child.once('exit', (code) => fail(new Error(`The server ended with ${code}`)));
    createInterface({ input: child.stdout }).on('line', (line) => {
      const said = JSON.parse(line) as { readonly step?: string; readonly ms?: number; readonly ready?: boolean };
      if (said.step === 'database' || said.step === 'data') ms += said.ms ?? 0;
      if (said.ready) {
        child.removeAllListeners('exit');
        done({ child, ms });
      }
    });
  });
}

function stop({ child }: Running): Promise<void> {
  return new Promise((done) => {
    child.once('exit', () => done());
    child.kill('SIGTERM');
  });
}

function childrenOf(pid: number): readonly number[] {
  const own = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((other) => parentOf(other) === pid);
  return own.flatMap((child) => [child, ...childrenOf(child)]);
}

/** Null for one that ended meanwhile. */
function parentOf(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return null;
  }
}

function memoryOf(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => sum + proportionalKb(pid), 0);
}

function proportionalKb(pid: number): number {
  try {
    return Number(/^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
