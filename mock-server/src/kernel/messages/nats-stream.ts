import { DiscardPolicy, RetentionPolicy, StorageType, type JetStreamManager } from '@nats-io/jetstream';
import { createHash } from 'node:crypto';
import type { Message } from './message.ts';

/** The stream that holds what is on its way. */
export const streamName = 'suanpan-messages';

/** How many lines each topic has; all messages of an aggregate are in one. Another number would mix up what is on its way at that moment. */
export const partitions = 8;

const prefix = 'suanpan.messages';
const nanosPerMs = 1_000_000;
const duplicateWindowMs = 10 * 60_000;

/** Makes the stream if it is not there. A message leaves it once every consumer has it; with none, it is not kept. */
export async function ensureNatsStream(manager: JetStreamManager): Promise<void> {
  await manager.streams.add({
    name: streamName,
    subjects: [`${prefix}.>`],
    retention: RetentionPolicy.Interest,
    storage: StorageType.File,
    discard: DiscardPolicy.New,
    duplicate_window: duplicateWindowMs * nanosPerMs,
  });
}

/** Returns the subject that a message is published under. */
export function subjectOf({ tenantId, aggregate, topic }: Message): string {
  const hash = createHash('sha256').update(`${tenantId} ${aggregate}`).digest();
  return partitionSubject(topic, hash.readUInt32BE(0) % partitions);
}

/** Returns the subject of a topic's line. */
export function partitionSubject(topic: string, partition: number): string {
  return `${prefix}.${partition}.${topic}`;
}
