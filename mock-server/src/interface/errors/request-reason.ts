import type { PageReason } from '#core/paging/page.ts';
import type { DatabaseReason } from '#kernel/database/database.ts';
import type { IdempotencyReason } from '#kernel/idempotency/run-once.ts';

/** Why a request is refused before any rule is asked, or fails without a rule's no. */
export type RequestReason =
  | PageReason
  | IdempotencyReason
  | DatabaseReason
  | 'request-malformed'
  | 'request-too-large'
  | 'query-too-complex'
  | 'query-too-long'
  | 'query-too-costly'
  | 'batch-refused'
  | 'operation-unknown'
  | 'release-outdated'
  | 'introspection-off'
  | 'method-not-allowed'
  | 'cross-site'
  | 'content-type'
  | 'one-mutation'
  | 'idempotency-key-missing'
  | 'late-parts-of-change'
  | 'late-part-missing'
  | 'not-found'
  | 'unexpected'
  | 'database-unavailable'
  | 'database-full'
  | 'database-read-only'
  | 'text-unstorable';
