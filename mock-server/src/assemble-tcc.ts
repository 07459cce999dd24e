import type { Database } from '#kernel/database/database.ts';
import { onlyRow, type Transaction } from '#kernel/database/transaction.ts';
import type { Ids } from '#kernel/ids/ids.ts';
import { here } from '#kernel/tcc/branch-caller.ts';
import type { TccLog } from '#kernel/tcc/finish-transaction.ts';
import type { Participant } from '#kernel/tcc/participant.ts';
import { openTcc, type Tcc } from '#kernel/tcc/open-tcc.ts';
import type { Config } from './config.ts';
import { participants } from './participants.ts';

/** What the coordinator of this process is made with. */
export interface TccAssembly {
  readonly database: Database;
  readonly ids: Ids;
  readonly log: TccLog;
  /** Waits, or refuses, before a participant does anything for a company, as a test has asked. */
  readonly meet?: (companyId: string) => Promise<void> | undefined;
}

/** Returns the coordinator of this process, with its participants and those of the peers in the configuration. */
export function assembleTcc({ database, ids, log, meet }: TccAssembly, { tccPeers }: Pick<Config, 'tccPeers'>): Tcc {
  const own = new Set(participants.map(({ name }) => name));
  return openTcc({
    database,
    ids,
    log,
    participants: meet ? participants.map((participant) => meeting(participant, meet)) : participants,
    coordinator: tccPeers.get('coordinator'),
    async locate(participant) {
      const address = own.has(participant) ? here : tccPeers.get(participant);
      if (address === undefined)
        throw new Error(`Cannot find the participant "${participant}": it is neither here nor in SUANPAN_TCC_PEERS`);
      return address;
    },
  });
}

function meeting(participant: Participant, meet: NonNullable<TccAssembly['meet']>): Participant {
  const wait = async (tx: Transaction): Promise<void> => {
    const { id } = onlyRow(await tx.rows<{ readonly id: string }>(`SELECT current_setting('suanpan.tenant') AS id`));
    await meet(id);
  };
  return {
    name: participant.name,
    async try(tx, input) {
      await wait(tx);
      return participant.try(tx, input);
    },
    async confirm(tx, tried) {
      await wait(tx);
      await participant.confirm(tx, tried);
    },
    async cancel(tx, tried) {
      await wait(tx);
      await participant.cancel(tx, tried);
    },
  };
}
