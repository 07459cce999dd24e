import { insertAccounts, type Account } from '#core/identity/account-store.ts';
import { hashPassword } from '#core/identity/password.ts';
import { dayInZone } from '#kernel/clock/calendar-day.ts';
import type { Clock } from '#kernel/clock/clock.ts';
import type { Database } from '#kernel/database/database.ts';
import { onlyRow } from '#kernel/database/transaction.ts';
import { carryCards } from '#kernel/shards/carry-cards.ts';
import { seededIds, type Ids } from '#kernel/ids/ids.ts';
import { seededRandom } from '#kernel/random/seeded-random.ts';
import type { CompanyDraft } from './company-draft.ts';
import type { CompanyData } from './data/company-data.ts';
import { hardwareCompany } from './data/hardware-company.ts';
import { teaCompany } from './data/tea-company.ts';
import { demoPassword, demoPeople, hardwarePeople, teaPeople, type DemoMembership } from './demo-people.ts';
import { draftCustomers, draftProducts } from './draft-masters.ts';
import { draftOrders } from './draft-orders.ts';
import { writeChart } from '#application/founding/write-chart.ts';
import { writeCompany } from './write-company.ts';

/** When the demo people and companies came to be, before their first order; fixed, so that their ids never change. */
const founded = new Date('2024-01-02T01:00:00.000Z');

const companies = [
  { data: teaCompany, people: teaPeople },
  { data: hardwareCompany, people: hardwarePeople },
] as const;

/** A company of the demo, and what it is made from. */
export interface DemoCompanyId {
  readonly id: string;
  readonly data: CompanyData;
}

/**
 * Writes the demo companies that are not there yet, and returns all of them; what is there is left alone, however old.
 *
 * One that was written before there were accounts gets the standard chart, since without any nobody could add one.
 */
export async function seedDemo(database: Database, clock: Clock): Promise<readonly DemoCompanyId[]> {
  const ids = seededIds({ now: () => founded }, seededRandom(7));
  const userIds = new Map(demoPeople.map(({ loginName }) => [loginName, ids.next()]));
  const all = companies.map((company) => ({ ...company, id: ids.next() }));
  const missing = [];
  for (const company of all) {
    if (await hasCompany(database, company.id)) await addChart(database, company.id, company.data);
    else missing.push(company);
  }
  if (missing.length > 0) await writeMissing(database, clock, { missing, userIds });
  return all;
}

async function writeMissing(
  database: Database,
  clock: Clock,
  { missing, userIds }: { readonly missing: readonly Omit<DemoCompany, 'userIds'>[]; readonly userIds: ReadonlyMap<string, string> },
): Promise<void> {
  await seedAccounts(database, userIds);
  for (const { data, people, id } of missing) {
    const own = seededIds({ now: () => founded }, seededRandom(data.seed));
    const draft = draftCompany({ data, people, id, userIds }, own, clock.now());
    await database.tenantTx({ tenantId: id }, 'write', (tx) => writeCompany(tx, draft, own));
  }
  await carryCards(database);
}

/** Gives it a place first: what has none cannot be looked for. */
async function hasCompany(database: Database, tenantId: string): Promise<boolean> {
  await database.placeCompany(tenantId);
  return database.tenantTx(
    { tenantId },
    'read',
    async (tx) => (await tx.rows('SELECT 1 FROM tenant WHERE id = $1', [tenantId])).length > 0,
  );
}

function addChart(database: Database, tenantId: string, { seed }: CompanyData): Promise<void> {
  return database.tenantTx({ tenantId }, 'write', async (tx) => {
    const founder = onlyRow(await tx.rows<{ id: string }>('SELECT id FROM member ORDER BY created_at, id LIMIT 1'));
    const own = seededIds({ now: () => founded }, seededRandom(seed));
    await writeChart(tx, { memberId: founder.id, at: founded }, own);
  });
}

async function seedAccounts(database: Database, userIds: ReadonlyMap<string, string>): Promise<void> {
  const passwordHash = await hashPassword(demoPassword);
  const accounts = demoPeople.map((person): Account => ({
    ...person,
    id: userIds.get(person.loginName) ?? '',
    passwordHash,
    locale: 'zh-CN',
  }));
  await database.identityTx((tx) => insertAccounts(tx, accounts, founded));
}

interface DemoCompany {
  readonly data: CompanyData;
  readonly people: readonly DemoMembership[];
  readonly id: string;
  readonly userIds: ReadonlyMap<string, string>;
}

function draftCompany({ data, people, id, userIds }: DemoCompany, ids: Ids, now: Date): CompanyDraft {
  const tools = { ids, at: founded };
  const members = people.map(({ loginName, role }) => ({
    id: ids.next(),
    userId: userIds.get(loginName) ?? '',
    name: demoPeople.find((person) => person.loginName === loginName)?.name ?? loginName,
    roles: [role],
  }));
  const salespeople = members.filter(({ roles }) => !roles.includes('accountant')).map((member) => member.id);
  // The owner looks after every fifth customer, the salespeople after the others.
  const [owner = '', ...sellers] = salespeople;
  const turns = [...sellers, ...sellers, owner, ...sellers];
  const company = {
    id,
    name: data.name,
    mode: data.mode,
    createdAt: founded,
    members,
    customers: draftCustomers(data, turns, tools),
    products: draftProducts(data, tools),
  };
  // Who sells over the counter takes no orders.
  if (data.mode === 'SIMPLE') return { ...company, orders: [] };
  const orders = draftOrders({ data, company, random: seededRandom(data.seed), now, today: dayInZone(now, 'Asia/Shanghai') });
  return { ...company, orders };
}
