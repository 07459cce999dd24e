import type { Database } from '#kernel/database/database.ts';
import type { Ids } from '#kernel/ids/ids.ts';
import { here } from '#kernel/tcc/branch-caller.ts';
import type { TccLog } from '#kernel/tcc/finish-transaction.ts';
import { openTcc, type Tcc } from '#kernel/tcc/open-tcc.ts';
import type { Config } from './config.ts';
import { participants } from './participants.ts';

/** What the coordinator of this process is made with. */
export interface TccAssembly {
  readonly database: Database;
  readonly ids: Ids;
  readonly log: TccLog;
}

/** Returns the coordinator of this process, with its participants and those of the peers in the configuration. */
export function assembleTcc({ database, ids, log }: TccAssembly, { tccPeers }: Pick<Config, 'tccPeers'>): Tcc {
  const own = new Set(participants.map(({ name }) => name));
  return openTcc({
    database,
    ids,
    log,
    participants,
    coordinator: tccPeers.get('coordinator'),
    async locate(participant) {
      const address = own.has(participant) ? here : tccPeers.get(participant);
      if (address === undefined)
        throw new Error(`Cannot find the participant "${participant}": it is neither here nor in SUANPAN_TCC_PEERS`);
      return address;
    },
  });
}
