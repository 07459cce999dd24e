import type { MessageDraft } from '#kernel/messages/message.ts';

/** The topic under which other domains hear that months are closed and opened again. */
export const periodTopic = 'ledger.period';

/** What other domains are told of a month. */
export interface PeriodChangedV1 {
  readonly month: string;
  readonly action: 'CLOSE' | 'REOPEN';
  /** Who did it. */
  readonly memberId: string;
  /** Why it was opened again; empty for a close. */
  readonly reason: string;
}

/** Returns the message that a month was closed or opened again. All months of a company are in one order, as they depend on each other. */
export function periodChanged(payload: PeriodChangedV1, { id, at }: { readonly id: string; readonly at: Date }): MessageDraft {
  return { id, topic: periodTopic, version: 1, aggregate: 'period', payload, occurredAt: at };
}
