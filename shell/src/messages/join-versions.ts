import { ProtocolError } from '@suanpan/protocol/errors';
import type { EventContract, StateContract } from '@suanpan/protocol/message-contract';
import { admitMessage } from './admit-message.ts';

type Joined = EventContract | StateContract;

/** A message as it was said. */
export interface Said {
  readonly contract: Joined;
  readonly value: unknown;
  /** What the speaker made of it for older versions, where it came from another tab. */
  readonly older?: Readonly<Record<number, unknown>> | undefined;
}

/** Returns what was said as `listener`'s contract has it. Throws SP-MSG-003 when their versions do not meet. */
export function joinVersions(said: Said, listener: Joined, app: string): unknown {
  const { contract, value } = said;
  if (contract === listener) return value;
  const convert = converterTo(listener, said);
  if (!convert)
    throw new ProtocolError('SP-MSG-003', `Cannot deliver "${listener.name}": the versions of its two sides do not meet`, {
      facts: { app, hears: String(listener.version), said: String(contract.version) },
    });
  return admitMessage(schemaOf(listener), convert(value as never), { action: 'deliver', topic: listener.name, app });
}

/** Returns a message in every older version that its contract can write. */
export function olderVersions(contract: Joined, value: unknown): Readonly<Record<number, unknown>> {
  return Object.fromEntries(Object.keys(contract.to).map((version) => [version, contract.to[Number(version)]?.(value as never)]));
}

/** Returns the schema of what a contract carries. */
function schemaOf(contract: Joined): EventContract['payload'] {
  return contract.kind === 'event' ? contract.payload : contract.value;
}

/** The newer side converts; a speaker in another tab has done so already. */
function converterTo(listener: Joined, { contract, older }: Said): ((value: never) => unknown) | undefined {
  if (contract.version === listener.version) return (value) => value;
  if (contract.version < listener.version) return listener.from[contract.version];
  const written = older?.[listener.version];
  return written === undefined ? contract.to[listener.version] : () => written;
}
