import type { PublishedOperations } from '@suanpan/release/published-operations';
import type { ChangeFeed } from '#application/change-feed.ts';
import type { PlatformSources } from '#application/platform/platform-work.ts';
import type { SignInThrottle } from '#application/sign-in-throttle.ts';
import type { WorldControls } from './world-controls.ts';
import type { Admission } from '#kernel/admission/admission.ts';
import type { Clock } from '#kernel/clock/clock.ts';
import type { Database } from '#kernel/database/database.ts';
import type { Ids } from '#kernel/ids/ids.ts';
import type { RunTcc } from '#kernel/tcc/run-tcc.ts';
import type { Peers } from './domains/forward-request.ts';

/** What requests are served with. */
export interface Services {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly throttle: SignInThrottle;
  /** Lets several participants confirm together; only for what one transaction of one database cannot hold. */
  readonly runTcc: RunTcc;
  /** The participants of TCC that the configuration says are other systems: what they keep is in no transaction of this database. */
  readonly keptElsewhere: ReadonlySet<string>;
  /** The operations of published releases; null where there are none. */
  readonly operations: PublishedOperations | null;
  /** Whether the rules of production hold: only operations of published releases, a key for each write, no introspection. */
  readonly isStrict: boolean;
  /** Tells members what changes in their company. */
  readonly changes: ChangeFeed;
  /** What tests have asked for companies of theirs; null unless the configuration allows it. */
  readonly worlds: WorldControls | null;
  /** What operators see of this process and of what it stands on. */
  readonly platform: PlatformSources;
  /** Refuses what this process cannot take on. */
  readonly admission: Admission;
  /** The processes that serve domains; null where everything is served here. */
  readonly peers: Peers | null;
  /** The most bytes that the attachments of a company can have together. */
  readonly attachmentQuota: number;
  /** How many companies a person may found within 30 days; 0 when nobody may by themselves. */
  readonly foundingLimit: number;
  /** Writes one line about a fault. */
  readonly log: (entry: Readonly<Record<string, unknown>>) => void;
}
