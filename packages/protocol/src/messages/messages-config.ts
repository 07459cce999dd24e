import * as v from 'valibot';
import type { MessageContract } from './contract.ts';
import { type DeclaredSide, sideOf } from './declared-messages.ts';
import { shapeOf } from './shape-of.ts';

const contractSchema = v.custom<MessageContract>(isContract, 'must be a contract made by event(), request() or state()');

const listSchema = v.optional(v.array(contractSchema), []);

/** What an `app.config.ts` says of messages: the contracts themselves. */
export const messagesConfigSchema = v.pipe(
  v.strictObject({ publishes: listSchema, subscribes: listSchema, asks: listSchema, answers: listSchema }),
  v.check(
    ({ publishes, subscribes }) => [...publishes, ...subscribes].every(({ kind }) => kind !== 'request'),
    'publishes and subscribes take events and states, not requests',
  ),
  v.check(({ asks, answers }) => [...asks, ...answers].every(({ kind }) => kind === 'request'), 'asks and answers take requests only'),
  v.check(
    ({ asks }) => !asks.some((contract) => contract.kind === 'request' && contract.isAskedOfEach),
    'asks takes no request that the host asks of each app',
  ),
  v.transform(({ publishes, subscribes, asks, answers }) => ({
    publishes: sidesOf(publishes),
    subscribes: sidesOf(subscribes),
    asks: sidesOf(asks),
    answers: sidesOf(answers),
  })),
);

function sidesOf(contracts: readonly MessageContract[]): Record<string, DeclaredSide> {
  return Object.fromEntries(contracts.map((contract) => [contract.name, { ...sideOf(contract), shape: shapeOf(contract) }]));
}

function isContract(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, name, version } = value as { readonly kind?: unknown; readonly name?: unknown; readonly version?: unknown };
  return typeof name === 'string' && typeof version === 'number' && (kind === 'event' || kind === 'request' || kind === 'state');
}
