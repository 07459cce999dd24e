import { isCompanyEmpty, readBeginnings, type Beginnings } from '#business/company-data/beginnings-store.ts';
import { requirePermission } from '#core/access/actor.ts';
import type { Permission } from '#core/access/permission.ts';
import { putGuide } from '#core/member/member-guide-store.ts';
import { changeOf, type Work } from '../work.ts';
import { samplesPermission } from './fill-with-samples.ts';

interface StepRule {
  /** Who may do it; nobody else is told of it. */
  readonly permission: Permission;
  readonly isDone: keyof Beginnings;
  /** Whether a company can do without. */
  readonly isOptional?: boolean;
}

/** The steps with which a company gets to work, in the order in which they build on one another. */
const rules = {
  MEMBERS: { permission: 'settings.member.write', isDone: 'hasColleagues', isOptional: true },
  PRODUCTS: { permission: 'inventory.product.write', isDone: 'hasProducts' },
  CUSTOMERS: { permission: 'sales.customer.write', isDone: 'hasCustomers' },
  SUPPLIERS: { permission: 'purchasing.supplier.write', isDone: 'hasSuppliers' },
  WAREHOUSES: { permission: 'inventory.warehouse.write', isDone: 'hasWarehouses' },
  CASH_ACCOUNTS: { permission: 'money.cash-account.write', isDone: 'hasCashAccounts' },
  OPENING: { permission: 'books.parameter.write', isDone: 'hasBooks' },
  FIRST_SALE: { permission: 'sales.document.write', isDone: 'hasSales' },
} as const satisfies Readonly<Record<string, StepRule>>;

/** A step with which a company gets to work. */
export type GuideStepKind = keyof typeof rules;

/** The names of the steps, in their order. */
export const guideStepKinds = Object.keys(rules) as readonly GuideStepKind[];

/** How far a company is with a step. */
export interface GuideStep {
  readonly kind: GuideStepKind;
  readonly isDone: boolean;
  readonly isOptional: boolean;
}

/** What a member of a new company is told about how to begin. */
export interface CompanyGuide {
  /** Whether the member put it away. */
  readonly isPutAway: boolean;
  /** What the member may do, done or not. */
  readonly steps: readonly GuideStep[];
  /** Whether the member may fill the company with samples, which must be empty for that. */
  readonly takesSamples: boolean;
  /** Whether the company has samples that the member may leave behind. */
  readonly hasSamples: boolean;
}

/** Reads how far a new company is; null once all is done that the member may do or a month was closed, unless there are samples to be rid of. */
export async function readCompanyGuide({ tx, actor }: Work): Promise<CompanyGuide | null> {
  requirePermission(actor, 'workbench.read');
  const beginnings = await readBeginnings(tx, actor.memberId);
  const steps = stepsFor(actor.permissions, beginnings);
  const isOver = beginnings.hasClosed || steps.every(({ isDone, isOptional }) => isDone || isOptional);
  const decidesOnSamples = actor.permissions.has(samplesPermission);
  const hasSamples = decidesOnSamples && beginnings.hasSamples;
  if (isOver && !hasSamples) return null;
  const { isPutAway } = beginnings;
  return { isPutAway, steps, takesSamples: decidesOnSamples && !hasSamples && (await isCompanyEmpty(tx)), hasSamples };
}

/** Puts the member's guide away or back. */
export async function putCompanyGuide(work: Work, isAway: boolean): Promise<CompanyGuide | null> {
  requirePermission(work.actor, 'workbench.view.write');
  await putGuide(work.tx, isAway, changeOf(work));
  return readCompanyGuide(work);
}

function stepsFor(permissions: ReadonlySet<Permission>, beginnings: Beginnings): readonly GuideStep[] {
  return guideStepKinds.flatMap((kind) => {
    const { permission, isDone, isOptional = false }: StepRule = rules[kind];
    return permissions.has(permission) ? [{ kind, isDone: beginnings[isDone], isOptional }] : [];
  });
}
