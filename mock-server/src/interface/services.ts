import type { SignInThrottle } from '#application/sign-in-throttle.ts';
import type { Clock } from '#kernel/clock/clock.ts';
import type { Database } from '#kernel/database/database.ts';
import type { Ids } from '#kernel/ids/ids.ts';
import type { RunTcc } from '#kernel/tcc/run-tcc.ts';

/** What requests are served with. */
export interface Services {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly throttle: SignInThrottle;
  /** Lets several participants confirm together; only for what one transaction of one database cannot hold. */
  readonly runTcc: RunTcc;
  /** Writes one line about a fault. */
  readonly log: (entry: Readonly<Record<string, unknown>>) => void;
}
