import type { Domain } from '#interface/domains/domain-fields.ts';
import { currentOperation } from '#kernel/context/operation-context.ts';
import type { Database } from '#kernel/database/database.ts';
import { onlyRow, type Transaction } from '#kernel/database/transaction.ts';
import type { Ids } from '#kernel/ids/ids.ts';
import type { InstanceCalls } from '#kernel/instances/instance-calls.ts';
import { here } from '#kernel/tcc/branch-caller.ts';
import type { TccLog } from '#kernel/tcc/finish-transaction.ts';
import type { Participant } from '#kernel/tcc/participant.ts';
import { openTcc, type Tcc } from '#kernel/tcc/open-tcc.ts';
import type { Config } from './config.ts';
import { participants as all, type DomainParticipant } from './participants.ts';

/** What the coordinator of this process is made with. */
export interface TccAssembly {
  readonly database: Database;
  readonly ids: Ids;
  readonly log: TccLog;
  /** Waits, or refuses, before a participant does anything for a company, as a test has asked. */
  readonly meet?: ((companyId: string) => Promise<void> | undefined) | undefined;
  /** The processes of domains; none when absent. */
  readonly instances?: Pick<InstanceCalls, 'candidates' | 'headersFor'>;
  /** The participants of the program; those of `participants.ts` when absent. */
  readonly participants?: readonly DomainParticipant[] | undefined;
}

/** What the configuration says of participants. */
export type TccConfig = Pick<Config, 'tccPeers' | 'domains'>;

/**
 * Returns the coordinator of this process, with its participants, those of the domains' processes and those of the peers in the configuration.
 *
 * Whom the configuration names is another system, whoever else could serve it. A process of domains serves theirs; any other serves a participant itself while no process of its domain is there.
 */
export function assembleTcc(assembly: TccAssembly, { tccPeers, domains }: TccConfig): Tcc {
  const { database, ids, log, instances, meet, participants = all } = assembly;
  const domainOf = new Map(participants.map(({ domain, participant }) => [participant.name, domain]));
  const isOwn = (domain: Domain): boolean => domains === null || domains.includes(domain);
  return openTcc({
    database,
    ids,
    log,
    participants: participants
      .filter(({ domain }) => isOwn(domain))
      .map(({ participant }) => (meet ? meeting(participant, meet) : participant)),
    coordinator: tccPeers.get('coordinator'),
    headersFor: (address) => instances?.headersFor(address) ?? {},
    async locate(participant) {
      const address = tccPeers.get(participant) ?? addressIn(domainOf.get(participant));
      if (address === undefined)
        throw new Error(
          `Cannot find the participant "${participant}": it is neither here, nor in the process of a domain, nor in SUANPAN_TCC_PEERS`,
        );
      return address;
    },
  });

  function addressIn(domain: Domain | undefined): string | undefined {
    if (domain === undefined) return undefined;
    if (domains?.includes(domain)) return here;
    const [instance] = instances?.candidates([domain], currentOperation()?.lane ?? 'stable') ?? [];
    return instance?.address ?? (isOwn(domain) ? here : undefined);
  }
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
