import type { CustomerScope, Role } from '#core/access/permission.ts';
import { noLimits } from '#core/access/member-limits.ts';
import { rowOfRights } from '#core/member/member-record.ts';
import type { CompanyMode } from '#core/company/company-mode.ts';
import { standardRates } from '#core/tax-rate/standard-rates.ts';
import { insertRows } from '#kernel/database/insert-rows.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import type { Ids } from '#kernel/ids/ids.ts';

/** Who is a member from the start. */
export interface FoundingMember {
  readonly id: string;
  readonly userId: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** In use when absent. */
  readonly enabled?: boolean;
  /** As the roles say when absent. */
  readonly customerScope?: CustomerScope | null;
  /** Every one when absent; none is there yet. */
  readonly warehouseIds?: readonly string[] | null;
  readonly cashAccountIds?: readonly string[] | null;
  /** Nothing is hidden when absent. */
  readonly hideCosts?: boolean;
  readonly hidePrices?: boolean;
}

/** What every company stands on, before anything is entered. */
export interface Foundation {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
  /** With how much of the product it works; with all of it when absent. */
  readonly mode?: CompanyMode | undefined;
  /** The month that the books are to begin with; nobody has said when absent. */
  readonly firstMonth?: string | undefined;
  /** The first has founded it. */
  readonly members: readonly FoundingMember[];
}

/**
 * Writes a company with its members and its tax rates, in its own tenant's transaction; its chart of accounts is written apart.
 *
 * Companies of the demo, of tests and of people are all founded by it, so there is one template of a company.
 */
export async function writeFoundation(tx: Transaction, { members, ...company }: Foundation, ids: Ids): Promise<void> {
  const [founder] = members;
  if (founder === undefined) throw new Error(`The company "${company.name}" has no member`);
  const at = company.createdAt;
  const stamp = { created_by: founder.id, created_at: at, updated_by: founder.id, updated_at: at, version: 1 };
  await tx.rows('INSERT INTO tenant (id, name, time_zone, created_at, mode, first_month) VALUES ($1, $2, $3, $4, $5, $6)', [
    company.id,
    company.name,
    'Asia/Shanghai',
    at,
    company.mode ?? 'FULL',
    company.firstMonth ?? null,
  ]);
  await insertRows(
    tx,
    'member',
    members.map((member) => ({ ...rightsOf(member), id: member.id, user_id: member.userId, name: member.name, ...stamp })),
  );
  await insertRows(
    tx,
    'tax_rate',
    standardRates.map((rate) => ({ id: ids.next(at), ...rate, ...stamp })),
  );
}

function rightsOf({ enabled = true, ...member }: FoundingMember) {
  return { enabled, ...rowOfRights({ ...noLimits, ...member, departmentId: null }) };
}
