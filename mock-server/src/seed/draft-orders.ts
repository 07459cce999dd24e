import { addDays } from '#kernel/clock/calendar-day.ts';
import type { Random } from '#kernel/random/seeded-random.ts';
import type { CompanyDraft, OrderDraft } from './company-draft.ts';
import type { CompanyData } from './data/company-data.ts';
import { draftLines } from './draft-lines.ts';
import { dayAt, stepsOf, type Outcome } from './draft-steps.ts';

/** What orders are drafted from. */
export interface OrderDraftTools {
  readonly data: CompanyData;
  readonly company: Pick<CompanyDraft, 'customers' | 'products' | 'members'>;
  readonly random: Random;
  readonly now: Date;
  /** The day where the company is. */
  readonly today: string;
}

interface OrderPlan {
  readonly date: string;
  readonly deliveryDate: string | null;
  readonly outcome: Outcome;
}

const yearDays = 365;

const notes = ['', '', '', '', '', '请提前电话联系收货人', '随货附发票', '周末可收货', '与上次订单合并发货', '包装请勿印价格'];

/** Drafts a year of orders up to today: old ones done or void, recent ones still on their way. */
export function draftOrders(tools: OrderDraftTools): readonly OrderDraft[] {
  return [...pastPlans(tools), ...recentPlans(tools.today)].map((plan) => draftOrder(tools, plan));
}

function pastPlans({ data, random, today }: OrderDraftTools): readonly OrderPlan[] {
  const plans: OrderPlan[] = [];
  for (let back = yearDays; back >= 3; back -= 1) {
    const date = addDays(today, -back);
    const expected = data.ordersPerDay * (data.season[Number(date.slice(5, 7)) - 1] ?? 1) * (isSunday(date) ? 0.3 : 1.12);
    const count = Math.floor(expected) + (random() < expected % 1 ? 1 : 0);
    for (let made = 0; made < count; made += 1) plans.push(pastPlan(random, date, back));
  }
  return plans;
}

function pastPlan(random: Random, date: string, back: number): OrderPlan {
  const roll = random();
  if (roll < 0.045) return { date, deliveryDate: addDays(date, 4), outcome: 'VOID' };
  // Long enough ago to be delivered and closed, or promised for a day that is still to come.
  if (back > 9) return { date, deliveryDate: addDays(date, 2 + Math.floor(random() * 5)), outcome: 'CLOSED' };
  return roll < 0.5
    ? { date, deliveryDate: addDays(date, 1), outcome: 'CLOSED' }
    : { date, deliveryDate: addDays(date, back + 2 + Math.floor(random() * 6)), outcome: 'APPROVED' };
}

/** What a morning begins with: deliveries late and due, orders to approve, drafts, and the first sales of the day. */
function recentPlans(today: string): readonly OrderPlan[] {
  const plan = (outcome: Outcome, back: number, deliverIn: number | null): OrderPlan => ({
    date: addDays(today, -back),
    deliveryDate: deliverIn === null ? null : addDays(today, deliverIn),
    outcome,
  });
  return [
    plan('APPROVED', 9, -3),
    plan('APPROVED', 7, -2),
    plan('APPROVED', 6, -1),
    plan('APPROVED', 5, 0),
    plan('APPROVED', 4, 0),
    plan('APPROVED', 2, 0),
    plan('APPROVED', 2, 3),
    plan('APPROVED', 1, 2),
    plan('SUBMITTED', 2, 1),
    plan('SUBMITTED', 2, 4),
    plan('SUBMITTED', 1, 3),
    plan('SUBMITTED', 1, 5),
    plan('SUBMITTED', 0, 3),
    plan('SUBMITTED', 0, 7),
    plan('DRAFT', 2, null),
    plan('DRAFT', 1, 6),
    plan('DRAFT', 0, null),
    plan('DRAFT', 0, 4),
    plan('APPROVED', 0, 2),
    plan('APPROVED', 0, 3),
    plan('CLOSED', 0, 0),
  ];
}

function draftOrder(tools: OrderDraftTools, { date, deliveryDate, outcome }: OrderPlan): OrderDraft {
  const { random, company, data } = tools;
  const customer = pickCustomer(tools);
  const owner = company.members.find(({ roles }) => roles.includes('owner'))?.id ?? customer.salespersonId;
  const createdAt = dayAt(date, 9 + random() * 8);
  const timeline = stepsOf({ outcome, createdAt, deliveryDate, seller: customer.salespersonId, owner }, random);
  // Nothing has happened later than now: the whole life of a young order moves back.
  const last = timeline.at(-1)?.at ?? createdAt;
  const ago = (4 + Math.floor(random() * 90)) * 60_000;
  const shift = last > tools.now ? last.getTime() - tools.now.getTime() + ago : 0;
  const earlier = (at: Date): Date => new Date(at.getTime() - shift);
  return {
    entries: {
      customerId: customer.id,
      salespersonId: customer.salespersonId,
      date,
      deliveryDate,
      taxIncluded: random() < 0.85,
      note: notes[Math.floor(random() * notes.length)] ?? '',
      lines: draftLines(data, company.products, random),
    },
    createdAt: earlier(createdAt),
    steps: timeline.map(({ action, at, memberId, note }) => ({ action, at: earlier(at), memberId, note })),
  };
}

function pickCustomer({ company, data, random }: OrderDraftTools) {
  const choices = company.customers.flatMap((customer, index) =>
    customer.enabled ? Array.from({ length: data.customers[index]?.[4] ?? 1 }, () => customer) : [],
  );
  const chosen = choices[Math.floor(random() * choices.length)];
  if (chosen === undefined) throw new Error(`The company "${data.name}" has no customer to sell to`);
  return chosen;
}

function isSunday(day: string): boolean {
  return new Date(`${day}T00:00:00Z`).getUTCDay() === 0;
}
