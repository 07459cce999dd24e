import { createServerAdapter } from '@whatwg-node/server';
import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { reserveStockParticipant } from '#business/inventory/reserve-stock.ts';
import { holdCreditParticipant } from '#business/money/hold-credit.ts';
import { systemClock } from '#kernel/clock/clock.ts';
import { singleDatabase } from '#kernel/shards/topology.ts';
import { openDatabase, type Database } from '#kernel/database/database.ts';
import { embeddedLogins } from '#kernel/database/prepare-database.ts';
import { randomIds } from '#kernel/ids/ids.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { branchCaller, remoteStandings } from '#kernel/tcc/branch-caller.ts';
import { branchHandler, type BranchDoor } from '#kernel/tcc/branch-handler.ts';
import { standingsIn } from '#kernel/tcc/coordinator-log.ts';
import type { TccTools } from '#kernel/tcc/finish-transaction.ts';
import { recoverTransactions } from '#kernel/tcc/recover-transactions.ts';
import { tccRunner, type RunTcc } from '#kernel/tcc/run-tcc.ts';
import type { Participant } from '#kernel/tcc/participant.ts';
import { serveBranches } from '#kernel/tcc/serve-branch.ts';
import { mortalCaller, mortalDatabase, mortalParticipant, mortalServe, type Reach } from './mortal.ts';
import { give, refuse, take } from './pots.ts';
import type { Order, Place, Reply } from './tcc-orders.ts';

const clock = systemClock;
const timing = { callMs: 5_000, leaseMs: 30_000 };

/** Where this process is killed (by its own SIGKILL, which nothing of it outlives), or held until it is told to go on. */
let trap: { readonly point: string; readonly how: 'die' | 'hold' } | null = null;
let goOn: () => void = () => undefined;
let names: string[] = [];
let run: RunTcc | null = null;
let recover: (() => Promise<unknown>) | null = null;
let addresses: Readonly<Record<string, string>> = {};

process.on('message', (order: Order) => void answer(order));
process.on('disconnect', () => process.exit());

async function answer(order: Order): Promise<void> {
  try {
    say({ id: order.id, result: (await obey(order)) ?? null });
  } catch (error) {
    say({ id: order.id, error: error instanceof Refusal ? error.reason : String(error) });
  }
}

const obey = async (order: Order): Promise<unknown> => {
  switch (order.do) {
    case 'skew':
      return skewClock(order.byMs);
    case 'trap':
      trap = order.trap;
      return null;
    case 'go':
      return goOn();
    case 'participate':
      return participate(order.place, order.coordinator);
    case 'coordinate':
      return coordinate(order.place);
    case 'address':
      addresses = order.addresses;
      return null;
    case 'run':
      names = ['begin', 'decide', 'settle'];
      return run?.({ tenantId: order.tenantId }, order.plan);
    case 'recover':
      names = ['claim', 'settle'];
      return recover?.();
  }
};

const reach: Reach = async (point) => {
  if (trap?.point !== point) return;
  if (trap.how === 'die') process.kill(process.pid, 'SIGKILL');
  trap = null;
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  say({ reached: point });
  await held;
};

async function participate(place: Place, coordinator: string): Promise<void> {
  const participants: readonly Participant[] = [take, give, refuse, reserveStockParticipant, holdCreditParticipant].map((participant) =>
    mortalParticipant(participant, reach),
  );
  const standings = remoteStandings(() => coordinator, timing.callMs);
  const serve = serveBranches({ database: open(place), participants, standings });
  await listen(place.socket, { serve: mortalServe(serve, reach), standings });
}

const locate = (participant: string) => Promise.resolve(addresses[participant] ?? 'unix:/nowhere');

async function coordinate(place: Place): Promise<void> {
  const database = open(place);
  const standings = standingsIn(database);
  const serve = serveBranches({ database, participants: [], standings });
  const tools: TccTools = {
    database: mortalDatabase(database, reach, () => names.shift()),
    caller: mortalCaller(branchCaller({ locate, serve }), reach),
    log: () => undefined,
    timing,
  };
  run = tccRunner(tools, randomIds(clock));
  recover = async () => {
    const tenants = await database.identityTx((tx) => tx.rows<{ readonly id: string }>('SELECT company_id AS id FROM directory'));
    return recoverTransactions(
      tools,
      tenants.map(({ id }) => id),
      { atOnce: false },
    );
  };
  await listen(place.socket, { serve, standings });
}

function open({ socketFolder, database }: Place): Database {
  return openDatabase(singleDatabase(embeddedLogins(socketFolder, database)));
}

async function listen(socket: string, door: BranchDoor): Promise<void> {
  // Whoever listened there before was killed.
  rmSync(socket, { force: true });
  const adapter = createServerAdapter(branchHandler(door));
  const server = createServer((request, response) => void adapter(request, response));
  await new Promise<void>((resolve) => void server.listen(socket, resolve));
}

/** Puts this process's clock off, which must not matter to anything. */
function skewClock(byMs: number): void {
  const RealDate = Date;
  globalThis.Date = class extends RealDate {
    constructor(...values: [] | [string | number]) {
      if (values.length === 0) super(RealDate.now() + byMs);
      else super(values[0]);
    }
    static override now(): number {
      return RealDate.now() + byMs;
    }
  } as DateConstructor;
}

function say(reply: Reply): void {
  process.send?.(reply);
}
