import * as v from 'valibot';
import { type MessageContract, topicName } from './contract.ts';

const versionSchema = v.pipe(v.number(), v.integer('must be a whole number'), v.minValue(1, 'must be 1 or more'));

/** One side of a topic: the version it was written for, and the older ones that it can turn into its own or its own into. */
const sideSchema = v.strictObject({
  kind: v.picklist(['event', 'request', 'state']),
  version: versionSchema,
  from: v.array(versionSchema),
  to: v.array(versionSchema),
  /** Stands for what its messages look like. */
  shape: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/, 'must be eight hex digits'))),
});

const topicSchema = v.pipe(v.string(), v.regex(topicName, 'must be named like "sales.order.changed"'));

const sidesSchema = v.record(topicSchema, sideSchema);

/** What a release may say and hear, by topic. */
export const declaredMessagesSchema = v.strictObject({
  /** Events that it tells, states that it keeps. */
  publishes: sidesSchema,
  /** Events that it hears, states that it reads. */
  subscribes: sidesSchema,
  asks: sidesSchema,
  answers: sidesSchema,
});

/** What a release may say and hear. */
export type DeclaredMessages = Readonly<v.InferOutput<typeof declaredMessagesSchema>>;

/** One side of a topic. */
export type DeclaredSide = DeclaredMessages['publishes'][string];

/** What an app that declares nothing may say and hear. */
export const noMessages: DeclaredMessages = { publishes: {}, subscribes: {}, asks: {}, answers: {} };

/** Returns how a contract's side is declared. */
export function sideOf(contract: MessageContract): DeclaredSide {
  const { kind, version } = contract;
  if (kind === 'request') return { kind, version, from: [], to: [] };
  return { kind, version, from: versionsIn(contract.from), to: versionsIn(contract.to) };
}

/** Returns whether what `speaker` tells can reach `listener`: of one version, or joined by the newer of the two. */
export function doVersionsMeet(speaker: DeclaredSide, listener: DeclaredSide): boolean {
  if (speaker.kind !== listener.kind) return false;
  if (speaker.version === listener.version) return true;
  return speaker.version > listener.version ? speaker.to.includes(listener.version) : listener.from.includes(speaker.version);
}

function versionsIn(converters: Readonly<Record<number, unknown>>): number[] {
  return Object.keys(converters)
    .map(Number)
    .toSorted((a, b) => a - b);
}
