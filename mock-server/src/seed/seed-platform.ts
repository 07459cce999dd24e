import { insertAccounts } from '#core/identity/account-store.ts';
import { hashPassword } from '#core/identity/password.ts';
import { insertOperator } from '#core/platform/operator-store.ts';
import type { Database } from '#kernel/database/database.ts';
import { seededIds } from '#kernel/ids/ids.ts';
import { seededRandom } from '#kernel/random/seeded-random.ts';
import { carryCards } from '#kernel/shards/carry-cards.ts';
import { demoPassword, platformCompanyName, platformPerson } from './demo-people.ts';
import { writeCompany } from './write-company.ts';

/** When the platform's own company came to be; fixed, so that its ids never change. */
const founded = new Date('2024-01-02T00:00:00.000Z');

/**
 * Writes who operates the platform of the demo, in a company of their own that has written nothing: whoever signs in is in a company, and an
 * operator is in nobody else's. What is there is left alone, also when the right was taken away.
 */
export async function seedPlatform(database: Database): Promise<void> {
  const ids = seededIds({ now: () => founded }, seededRandom(11));
  const [tenantId, userId, memberId] = [ids.next(), ids.next(), ids.next()];
  await database.placeCompany(tenantId);
  const isThere = await database.tenantTx({ tenantId }, 'read', async (tx) => (await tx.rows('SELECT 1 FROM tenant')).length > 0);
  if (isThere) return;
  const passwordHash = await hashPassword(demoPassword);
  await database.identityTx(async (tx) => {
    await insertAccounts(tx, [{ ...platformPerson, id: userId, passwordHash, locale: 'zh-CN' }], founded);
    await insertOperator(tx, userId, { by: 'demo', at: founded });
  });
  const members = [{ id: memberId, userId, name: platformPerson.name, roles: ['owner'] as const }];
  const company = { id: tenantId, name: platformCompanyName, createdAt: founded, members, customers: [], products: [], orders: [] };
  await database.tenantTx({ tenantId }, 'write', (tx) => writeCompany(tx, company, ids));
  await carryCards(database);
}
