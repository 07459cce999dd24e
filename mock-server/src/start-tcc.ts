import { createServerAdapter } from '@whatwg-node/server';
import { chmodSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { gracefulStop } from '#interface/http/graceful-stop.ts';
import { branchHandler, type BranchDoor } from '#kernel/tcc/branch-handler.ts';
import type { RecoveryReport } from '#kernel/tcc/recover-transactions.ts';
import type { RunTcc } from '#kernel/tcc/run-tcc.ts';
import { sweepRegularly } from '#kernel/sweeping/sweep-regularly.ts';
import { StartError } from '#kernel/start-error/start-error.ts';
import { assembleTcc, type TccAssembly, type TccConfig } from './assemble-tcc.ts';
import type { Config } from './config.ts';

/** TCC of a server that runs. */
export interface RunningTcc {
  readonly run: RunTcc;
  /** What other processes may ask of this one. */
  readonly door: BranchDoor;
  /** Finishes now what can be finished, whatever its next try. */
  recover(): Promise<RecoveryReport>;
  stop(): Promise<void>;
}

const recoverEveryMs = 5_000;
const purgeEveryMs = 3_600_000;

/** Begins to finish what was left unfinished, now and from time to time, and serves participants at the socket of the configuration. */
export async function startTcc(assembly: TccAssembly, config: TccConfig & Pick<Config, 'tccSocket'>): Promise<RunningTcc> {
  const { log } = assembly;
  const tcc = assembleTcc(assembly, config);
  const close = config.tccSocket === null ? () => Promise.resolve() : await serveAt(config.tccSocket, tcc.door);
  const recover = async (): Promise<void> => {
    const { confirmed, cancelled, open } = await tcc.recover({ atOnce: false });
    if (confirmed + cancelled + open > 0) log({ level: 'info', event: 'tcc-recovered', confirmed, cancelled, open });
  };
  const purge = async (): Promise<void> => void (await tcc.purge());
  const sweeps = [
    sweepRegularly({ sweep: recover, everyMs: recoverEveryMs, failed: 'tcc-sweep-failed', log }),
    sweepRegularly({ sweep: purge, everyMs: purgeEveryMs, failed: 'tcc-sweep-failed', log }),
  ];
  return {
    run: tcc.run,
    door: tcc.door,
    recover: () => tcc.recover({ atOnce: true }),
    async stop() {
      await close();
      await Promise.all(sweeps.map((stop) => stop()));
    },
  };
}

/** Whoever was killed leaves its socket behind, so it is removed first; two servers must not be given the same one. */
async function serveAt(socket: string, door: BranchDoor): Promise<() => Promise<void>> {
  const adapter = createServerAdapter(branchHandler(door));
  const server = createServer((request, response) => void adapter(request, response));
  const stop = gracefulStop(server);
  rmSync(socket, { force: true });
  await new Promise<void>((done, fail) => {
    server.once('error', (cause) => {
      const headline = `Cannot listen at "${socket}": ${cause.message}`;
      fail(new StartError({ code: 'SP-API-904', headline, remedy: 'Correct SUANPAN_TCC_SOCKET and start again.' }, { cause }));
    });
    server.listen(socket, done);
  });
  chmodSync(socket, 0o600);
  return stop;
}
