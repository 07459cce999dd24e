import type { Change } from '#core/access/change.ts';
import { insertRows, type NewRow } from '#kernel/database/insert-rows.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import type { Ids } from '#kernel/ids/ids.ts';

/** What a company has set for itself that a successor keeps: its facts, its departments, how it numbers and how it prints. */
const settings = {
  // Its members are in them, by their ids.
  department: ['id', 'name', 'enabled'],
  company_facts: ['printed_name', 'credit_code', 'address', 'phone', 'bank', 'bank_account'],
  number_rule: ['kind', 'prefix', 'date_part', 'digits', 'restarts'],
  print_template: ['kind', 'paper', 'title', 'header', 'footer', 'hidden_columns', 'hidden_signatures', 'hidden_parts'],
} as const;

type SettingTable = keyof typeof settings;

const tables = Object.keys(settings) as readonly SettingTable[];

/** Whose each prefix of numbers is, and how it is counted. */
const prefixes = ['prefix', 'kind', 'year_restarts', 'month_restarts'] as const;

/** Settings of a company, on their way to its successor, which may be in another database. */
export interface CarriedSettings {
  readonly of: Readonly<Record<SettingTable, readonly NewRow[]>>;
  readonly prefixes: readonly NewRow[];
}

/** Reads the settings of the transaction's company. */
export async function readSettings(tx: Transaction): Promise<CarriedSettings> {
  const read: Partial<Record<SettingTable, readonly NewRow[]>> = {};
  for (const table of tables) read[table] = await tx.rows<NewRow>(`SELECT ${settings[table].join(', ')} FROM ${table}`);
  const { department = [], company_facts = [], number_rule = [], print_template = [] } = read;
  const kept = await tx.rows<NewRow>(`SELECT ${prefixes.join(', ')} FROM number_prefix WHERE prefix IN (SELECT prefix FROM number_rule)`);
  return { of: { department, company_facts, number_rule, print_template }, prefixes: kept };
}

/** Writes the settings of another company into the transaction's, which has none. */
export async function writeSettings(tx: Transaction, carried: CarriedSettings, { change, ids }: SettingTools): Promise<void> {
  const { memberId, at } = change;
  const stamp = { created_by: memberId, created_at: at, updated_by: memberId, updated_at: at, version: 1 };
  for (const table of tables) {
    const rows = carried.of[table].map((row) => ({ id: ids.next(at), ...row, ...stamp }));
    await insertRows(tx, table, rows);
  }
  await insertRows(tx, 'number_prefix', carried.prefixes);
}

interface SettingTools {
  readonly change: Change;
  readonly ids: Ids;
}
