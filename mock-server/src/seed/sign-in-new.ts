import { insertAccounts, type Account } from '#core/identity/account-store.ts';
import { hashPassword } from '#core/identity/password.ts';
import { openSession } from '#core/identity/session-store.ts';
import type { TestCompanyTools, TestPerson, TestUser } from './test-company.ts';
import { demoPassword } from './demo-people.ts';

/** Hashed once: what it protects lives as long as a test. */
let passwordHash: Promise<string> | undefined;

/** Gives people accounts and signs them in to a company. */
export async function signInNew(
  { database, clock }: TestCompanyTools,
  people: readonly TestPerson[],
  companyId: string,
): Promise<readonly TestUser[]> {
  passwordHash ??= hashPassword(demoPassword);
  const hash = await passwordHash;
  const accounts = people.map(({ userId, loginName, name }): Account => ({
    id: userId,
    loginName,
    name,
    passwordHash: hash,
    locale: 'zh-CN',
  }));
  const now = clock.now();
  return database.identityTx(async (tx) => {
    await insertAccounts(tx, accounts, now);
    return Promise.all(
      people.map(async (person) => ({
        ...person,
        session: await openSession(tx, { userId: person.userId, companyId, locale: 'zh-CN' }, now),
      })),
    );
  });
}
