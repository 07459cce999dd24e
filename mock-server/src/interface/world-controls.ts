import type { Clock } from '#kernel/clock/clock.ts';
import type { Ids } from '#kernel/ids/ids.ts';

/** What tests have asked for a company of theirs; there is none in production. */
export interface WorldControls {
  /** Returns the company's own clock; null when it goes by the server's. */
  clockOf(companyId: string): Clock | null;
  /** Returns where the company's ids come from; null when they are as everybody's. */
  idsOf(companyId: string): Ids | null;
  /** Waits, or refuses, as a test has asked for an operation of the company. */
  meet(companyId: string, operation: string | null): Promise<void>;
}
