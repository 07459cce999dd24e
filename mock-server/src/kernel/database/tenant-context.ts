import { isId } from '../ids/ids.ts';

/** Whose rows a transaction may see, and on whose behalf it writes: the audit has it from here. */
export interface TenantContext {
  readonly tenantId: string;
  /** The member who acts; the program itself when absent. */
  readonly memberId?: string;
  /** What the writes belong to, e.g. the id of the request. */
  readonly operation?: string;
}

/** Returns the statements that begin a tenant's transaction, as settings take no parameters: each value is an id. */
export function beginTenant({ tenantId, memberId, operation }: TenantContext, epoch: number, mode: 'read' | 'write'): string {
  return [
    mode === 'read' ? 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY' : 'BEGIN',
    settingOf('tenant', tenantId),
    ...(memberId === undefined ? [] : [settingOf('member', memberId)]),
    ...(operation === undefined ? [] : [settingOf('operation', operation)]),
    `SELECT enter_company('${tenantId}', ${epoch}, ${mode === 'write'})`,
  ].join('; ');
}

function settingOf(name: string, value: string): string {
  if (!isId(value)) throw new TypeError(`Cannot open a transaction for the ${name} "${value}": not an id`);
  return `SET LOCAL suanpan.${name} = '${value}'`;
}
