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
export function beginTenant(context: TenantContext, epoch: number, mode: 'read' | 'write'): string {
  const { tenantId } = context;
  return [
    mode === 'read' ? 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY' : 'BEGIN',
    settingOf('tenant', tenantId),
    ...(mode === 'write' ? settingsOfWriter(context) : []),
    `SELECT enter_company('${tenantId}', ${epoch}, ${mode === 'write'})`,
  ].join('; ');
}

/** What reads needs no name: only the audit of what is written has one. */
function settingsOfWriter({ memberId, operation }: TenantContext): readonly string[] {
  return [
    ...(memberId === undefined ? [] : [settingOf('member', memberId)]),
    ...(operation === undefined ? [] : [settingOf('operation', operation)]),
  ];
}

function settingOf(name: string, value: string): string {
  if (!isId(value)) throw new TypeError(`Cannot open a transaction for the ${name} "${value}": not an id`);
  return `SET LOCAL suanpan.${name} = '${value}'`;
}
