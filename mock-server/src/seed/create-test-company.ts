import { randomBytes } from 'node:crypto';
import type { Role } from '#core/access/permission.ts';
import { insertAccounts, type Account } from '#core/identity/account-store.ts';
import { hashPassword } from '#core/identity/password.ts';
import { openSession } from '#core/identity/session-store.ts';
import { addDays, dayInZone } from '#kernel/clock/calendar-day.ts';
import type { Clock } from '#kernel/clock/clock.ts';
import type { Database } from '#kernel/database/database.ts';
import { carryCards } from '#kernel/shards/carry-cards.ts';
import type { Ids } from '#kernel/ids/ids.ts';
import { seededRandom } from '#kernel/random/seeded-random.ts';
import type { CompanyDraft, OrderDraft } from './company-draft.ts';
import { templateCompany } from './data/template-company.ts';
import { demoPassword } from './demo-people.ts';
import { draftLines } from './draft-lines.ts';
import { draftCustomers, draftProducts } from './draft-masters.ts';
import { stepsOf, type Outcome } from './draft-steps.ts';
import { writeCompany } from './write-company.ts';

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

type Person = Omit<TestUser, 'session'>;

const people = [
  { role: 'owner', name: '钱东家' },
  { role: 'sales', name: '孙销售' },
  { role: 'accountant', name: '李会计' },
] as const;

/** Hashed once: what it protects lives as long as a test. */
let passwordHash: Promise<string> | undefined;

/** Hashes the password of tests ahead, so that the first company is as fast as the others. */
export async function prepareTestCompanies(): Promise<void> {
  passwordHash ??= hashPassword(demoPassword);
  await passwordHash;
}

/** Makes a fresh company with three people, signed in; with `secondCompany` the owner belongs to another one, too. */
export async function createTestCompany(
  tools: TestCompanyTools,
  { secondCompany }: { readonly secondCompany: boolean },
): Promise<TestCompany> {
  passwordHash ??= hashPassword(demoPassword);
  const mark = randomBytes(4).toString('hex');
  const hash = await passwordHash;
  const users = people.map(({ role, name }): Person => ({
    userId: tools.ids.next(),
    memberId: tools.ids.next(),
    loginName: `${role}-${mark}`,
    name,
    role,
    password: demoPassword,
  }));
  const accounts = users.map(({ userId, loginName, name }): Account => ({
    id: userId,
    loginName,
    name,
    passwordHash: hash,
    locale: 'zh-CN',
  }));
  await tools.database.identityTx((tx) => insertAccounts(tx, accounts, tools.clock.now()));
  const first = await write(tools, draft(tools, users, `${templateCompany.name} ${mark}`));
  const others = users.slice(0, 1).map((user) => ({ ...user, memberId: tools.ids.next() }));
  const second = secondCompany ? [await write(tools, draft(tools, others, `${templateCompany.name}分店 ${mark}`))] : [];
  await carryCards(tools.database);
  return { companies: [first, ...second], users: await signInAll(tools, users, first.id) };
}

async function write({ database, ids }: TestCompanyTools, company: CompanyDraft) {
  await database.placeCompany(company.id);
  await database.tenantTx({ tenantId: company.id }, 'write', (tx) => writeCompany(tx, company, ids));
  return { id: company.id, name: company.name };
}

function signInAll({ database, clock }: TestCompanyTools, users: readonly Person[], companyId: string): Promise<readonly TestUser[]> {
  return database.identityTx((tx) =>
    Promise.all(
      users.map(async (user) => ({
        ...user,
        session: await openSession(tx, { userId: user.userId, companyId, locale: 'zh-CN' }, clock.now()),
      })),
    ),
  );
}

function draft({ ids, clock }: TestCompanyTools, users: readonly Person[], name: string): CompanyDraft {
  const now = clock.now();
  const tools = { ids, at: now };
  const members = users.map(({ memberId, userId, name: own, role }) => ({ id: memberId, userId, name: own, roles: [role] }));
  const sellers = users.filter(({ role }) => role !== 'accountant').map(({ memberId }) => memberId);
  const customers = draftCustomers(templateCompany, sellers.toReversed(), tools);
  const company = { id: ids.next(), name, createdAt: now, members, customers, products: draftProducts(templateCompany, tools) };
  return { ...company, orders: draftTestOrders(company, now) };
}

const outcomes: readonly Outcome[] = ['CLOSED', 'VOID', 'APPROVED', 'SUBMITTED', 'SUBMITTED', 'DRAFT'];

/** One order of each state and a second submitted one, by turns of both salespeople. */
function draftTestOrders(company: Omit<CompanyDraft, 'orders'>, now: Date): readonly OrderDraft[] {
  const random = seededRandom(1);
  const today = dayInZone(now, 'Asia/Shanghai');
  const owner = company.members[0]?.id ?? '';
  return outcomes.map((outcome, index) => {
    const customer = company.customers[index % 4];
    const seller = customer?.salespersonId ?? owner;
    const back = outcomes.length - index;
    const createdAt = new Date(now.getTime() - back * 86_400_000);
    const deliveryDate = addDays(today, 1 - back);
    const lines = draftLines(templateCompany, company.products, random);
    return {
      entries: {
        customerId: customer?.id ?? '',
        salespersonId: seller,
        date: addDays(today, -back),
        deliveryDate,
        taxIncluded: true,
        note: '',
        lines,
      },
      createdAt,
      steps: stepsOf({ outcome, createdAt, deliveryDate, seller, owner }, random).filter(({ at }) => at <= now),
    };
  });
}
