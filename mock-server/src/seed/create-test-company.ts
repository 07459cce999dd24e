import { randomBytes } from 'node:crypto';
import { addDays, dayInZone } from '#kernel/clock/calendar-day.ts';
import { carryCards } from '#kernel/shards/carry-cards.ts';
import { seededRandom } from '#kernel/random/seeded-random.ts';
import type { CompanyDraft, OrderDraft } from './company-draft.ts';
import { templateCompany } from './data/template-company.ts';
import { demoPassword } from './demo-people.ts';
import { draftLines } from './draft-lines.ts';
import { draftCustomers, draftProducts } from './draft-masters.ts';
import { stepsOf, type Outcome } from './draft-steps.ts';
import { planTemplateBooks } from './books/template-plan.ts';
import { writeBooks } from './books/write-books.ts';
import { signInNew } from './sign-in-new.ts';
import type { TestCompany, TestCompanyTools, TestPerson } from './test-company.ts';
import { writeCompany } from './write-company.ts';

const people = [
  { role: 'owner', name: '钱东家' },
  { role: 'sales', name: '孙销售' },
  { role: 'accountant', name: '李会计' },
] as const;

/** What a test's company is to have. */
export interface TestCompanyWish {
  /** Whether the owner belongs to another company, too. */
  readonly secondCompany: boolean;
  /** Whether nothing was entered into the first: it has its people and its chart of accounts. */
  readonly empty?: boolean;
  /** Whether the books of the first have begun, with documents of every kind. */
  readonly books?: boolean;
  /** The shard it lives on; as the directory has it when left out. */
  readonly shard?: string;
}

/** Makes a fresh company with three people, signed in. */
export async function createTestCompany(
  tools: TestCompanyTools,
  { secondCompany, empty, books, shard }: TestCompanyWish,
): Promise<TestCompany> {
  const mark = randomBytes(4).toString('hex');
  const users = people.map(({ role, name }): TestPerson => ({
    userId: tools.ids.next(),
    memberId: tools.ids.next(),
    loginName: `${role}-${mark}`,
    name,
    role,
    password: demoPassword,
  }));
  const first = await write(tools, { ...draft(tools, users, `${templateCompany.name} ${mark}`), ...(empty === true && nothing) }, shard);
  if (books === true) await writeTemplateBooks(tools, first.id, users);
  const others = users.slice(0, 1).map((user) => ({ ...user, memberId: tools.ids.next() }));
  const second = secondCompany ? [await write(tools, draft(tools, others, `${templateCompany.name}分店 ${mark}`), shard)] : [];
  await carryCards(tools.database);
  return { companies: [first, ...second], users: await signInNew(tools, users, first.id) };
}

const nothing: Pick<CompanyDraft, 'customers' | 'products' | 'orders'> = { customers: [], products: [], orders: [] };

async function write({ database, ids }: TestCompanyTools, company: CompanyDraft, shard: string | undefined) {
  await database.placeCompany(company.id, shard);
  await database.tenantTx({ tenantId: company.id }, 'write', (tx) => writeCompany(tx, company, ids));
  return { id: company.id, name: company.name };
}

async function writeTemplateBooks({ database, clock }: TestCompanyTools, tenantId: string, [owner]: readonly TestPerson[]) {
  if (owner === undefined) return;
  const now = clock.now();
  const plan = planTemplateBooks(dayInZone(now, 'Asia/Shanghai'));
  await writeBooks((fn) => database.tenantTx({ tenantId }, 'write', fn), {
    plan,
    suppliers: templateCompany.suppliers,
    owner: { tenantId, userId: owner.userId, memberId: owner.memberId },
    now,
  });
}

function draft({ ids, clock }: TestCompanyTools, users: readonly TestPerson[], name: string): CompanyDraft {
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
