import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '#kernel/clock/clock.ts';
import { randomIds } from '#kernel/ids/ids.ts';
import { branchCaller } from '#kernel/tcc/branch-caller.ts';
import type { TccTools } from '#kernel/tcc/finish-transaction.ts';
import { recoverTransactions, type RecoveryReport } from '#kernel/tcc/recover-transactions.ts';
import type { TccPlan } from '#kernel/tcc/run-tcc.ts';
import { startChild, type Child } from './child-process.ts';
import { compileProgram, type CompiledProgram } from './compile-program.ts';
import { openShardPair, type ShardPair } from './shard-pair.ts';
import type { Place } from './tcc-orders.ts';

/** Who runs: the coordinator, and one process for the participants of each shard (`refuse` is with `take`). */
export type Role = 'coordinator' | 'take' | 'give';

const roles: readonly Role[] = ['coordinator', 'take', 'give'];

/** Coordinator and participants as real processes over two databases; those that were killed are started again when asked. */
export class FaultWorld {
  readonly pair: ShardPair;
  readonly #program: CompiledProgram;
  readonly #folder = mkdtempSync(join(tmpdir(), 'suanpan-tcc-'));
  readonly #running = new Map<Role, Child>();
  readonly #spares: Child[] = [];
  /** Where the driver, too, finds participants. */
  addresses: Readonly<Record<string, string>>;

  static async open(): Promise<FaultWorld> {
    const world = new FaultWorld(await openShardPair(), await compileProgram());
    await world.revive();
    return world;
  }

  private constructor(pair: ShardPair, program: CompiledProgram) {
    this.pair = pair;
    this.#program = program;
    this.addresses = { take: this.address('take'), refuse: this.address('take'), give: this.address('give') };
  }

  /** Returns the process of a role, which runs. */
  child(role: Role): Child {
    const child = this.#running.get(role);
    if (child === undefined) throw new Error(`Nobody runs as "${role}"`);
    return child;
  }

  address(name: string): string {
    return `unix:${join(this.#folder, `${name}.sock`)}`;
  }

  /** Starts what does not run, and tells everybody where the others are. */
  async revive(): Promise<void> {
    await Promise.all(roles.filter((role) => !this.#running.has(role)).map((role) => this.#start(role)));
    await this.child('coordinator').tell({ do: 'address', addresses: this.addresses });
  }

  /** Starts another process for the participants of a role, at an address of its own. */
  async startAt(role: Role, name: string): Promise<Child> {
    const child = this.#spare();
    await child.tell({ do: 'participate', place: this.#place(role, name), coordinator: this.address('coordinator') });
    return child;
  }

  /** Notes that a process has died, and returns by which signal. */
  async buried(role: Role): Promise<string | null> {
    const signal = await this.child(role).ended;
    this.#running.delete(role);
    return signal;
  }

  /** The driver's own way to the participants; it takes the place of a second server. */
  tools(overrides: Partial<TccTools> = {}): TccTools {
    const caller = branchCaller({
      locate: (participant) => Promise.resolve(this.addresses[participant] ?? 'unix:/nowhere'),
      serve: () => Promise.reject(new Error('No participant is in the driver')),
    });
    const timing = { callMs: 5_000, leaseMs: 30_000 };
    return { database: this.pair.first.database, caller, log: () => undefined, timing, ...overrides };
  }

  recover(): Promise<RecoveryReport> {
    return recoverTransactions(this.tools(), [this.pair.tenantId], { atOnce: false });
  }

  readonly ids = randomIds(systemClock);

  plan(pot: string, kind: 'agreed' | 'refused', amount = 30): TccPlan {
    const input = { pot, amount };
    const names = kind === 'agreed' ? ['take', 'give'] : ['take', 'give', 'refuse'];
    return { timeoutMs: 60_000, branches: names.map((participant) => ({ participant, input })) };
  }

  async close(): Promise<void> {
    await Promise.all([...this.#running.values(), ...this.#spares].map((child) => child.kill()));
    await this.pair.close();
    this.#program.remove();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #start(role: Role): Promise<void> {
    const child = this.#spare();
    const place = this.#place(role, role);
    await child.tell(
      role === 'coordinator' ? { do: 'coordinate', place } : { do: 'participate', place, coordinator: this.address('coordinator') },
    );
    this.#running.set(role, child);
  }

  /** Two wait, as a process takes longer to start than a case to run. */
  #spare(): Child {
    while (this.#spares.length < 3) this.#spares.push(startChild(this.#program.file));
    return this.#spares.shift() ?? startChild(this.#program.file);
  }

  #place(role: Role, name: string): Place {
    const shard = role === 'give' ? this.pair.second : this.pair.first;
    const { host = '', database = '' } = shard.login('suanpan_app');
    return { socketFolder: host, database, socket: this.address(name).slice('unix:'.length) };
  }
}
