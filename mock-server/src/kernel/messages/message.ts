/**
 * Messages between domains. *Published* is a message in the outbox, in the transaction whose news it is. The *relay* hands it on through a
 * *transport*, which brings it to the *inbox* of each *consumer* of its topic; there it waits for its turn. An *aggregate* is what messages
 * are in order about, such as one document. A *dead letter* is one that a consumer has failed with for good.
 */

/** What a domain has to say, before it is published. */
export interface MessageDraft {
  /** A UUID of version 7. */
  readonly id: string;
  /** What it is about, e.g. "stock.moved". */
  readonly topic: string;
  /** The version of the payload's shape, from 1. */
  readonly version: number;
  /** Messages of one company with the same aggregate are handled one after the other, e.g. "order:0190…". */
  readonly aggregate: string;
  /** Anything that JSON can hold. */
  readonly payload: unknown;
  readonly occurredAt: Date;
}

/** What a message belongs to. */
export interface MessageHeaders {
  /** The operation it follows from; null when the program itself published it. */
  readonly operation: string | null;
  /** `traceparent` of W3C Trace Context. */
  readonly traceparent: string | null;
  readonly lane: string;
}

/** A message as consumers get it. */
export interface Message extends MessageDraft {
  readonly tenantId: string;
  /** Its place in the order of its aggregate: a later one has a greater number, with gaps. */
  readonly seq: number;
  readonly headers: MessageHeaders;
}

/** What makes a message of a row of `outbox` or `inbox` that is called `m`, but for its id. */
export const messageColumns =
  'm.tenant_id AS "tenantId", m.seq, m.topic, m.version, m.aggregate, m.payload, m.headers, m.occurred_at AS "occurredAt"' as const;
