import type { Role } from '#core/access/permission.ts';
import type { Clock } from '#kernel/clock/clock.ts';
import type { Database } from '#kernel/database/database.ts';
import type { Ids } from '#kernel/ids/ids.ts';

/** A user of a test's company. */
export interface TestUser {
  readonly userId: string;
  readonly memberId: string;
  readonly loginName: string;
  readonly name: string;
  readonly role: Role;
  readonly password: string;
  /** The value of the session cookie of somebody signed in already. */
  readonly session: string;
}

/** What a test gets. */
export interface TestCompany {
  readonly companies: readonly { readonly id: string; readonly name: string }[];
  readonly users: readonly TestUser[];
}

/** What a test's company is made with. */
export interface TestCompanyTools {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** A user before anybody signed in. */
export type TestPerson = Omit<TestUser, 'session'>;
