import { seesSalesOf } from '#core/access/actor.ts';
import { insertCustomers, lockCustomersByCode, updateCustomers } from '#core/party/customer-store.ts';
import type { Customer, CustomerEntries, CustomerFields } from '#core/party/customer.ts';
import { findMembers, findSalespeople, type Member } from '#core/member/member-store.ts';
import type { ProblemSink } from '#kernel/refusal/problem-list.ts';
import { checkCustomerEntries, creditLimitPermission } from '../check-customer-entries.ts';
import { freeCustomerCodes } from '../free-codes.ts';
import { checkSalesperson } from '../read-order-references.ts';
import { changeOf, type Work } from '../work.ts';
import type { Cells, MasterImport } from './master-import.ts';
import { readDays, readFlag } from './read-cells.ts';
import { withCodes } from './with-codes.ts';

/** How customers are imported; one without a code gets the next free one, and one without a salesperson whoever imports. */
export const customerImport: MasterImport<Customer, CustomerFields> = {
  permission: 'sales.customer.write',
  columns: ['code', 'name', 'contact', 'phone', 'address', 'taxNumber', 'creditDays', 'creditLimit', 'salesperson', 'enabled'],
  find: ({ tx }, codes) => lockCustomersByCode(tx, codes),
  codeOf: ({ code }) => code,
  async open(work) {
    const people = await findSalespeople(work.tx);
    return ({ cells, before }, problems) => checkRow({ work, people }, { cells, before }, problems);
  },
  async insert(work, fields) {
    const coded = await withCodes(fields, (count) => freeCustomerCodes(work.tx, count));
    return insertCustomers(
      work.tx,
      coded.map((customer) => ({ ...customer, id: work.ids.next() })),
      changeOf(work),
    );
  },
  update: (work, customers) => updateCustomers(work.tx, customers, changeOf(work)),
};

interface Known {
  readonly work: Work;
  readonly people: readonly Member[];
}

async function checkRow(
  known: Known,
  { cells, before }: { readonly cells: Cells; readonly before: Customer | null },
  problems: ProblemSink<string>,
): Promise<CustomerFields> {
  const { actor } = known.work;
  const salespersonId = await readSalesperson(known, { cells, before }, problems);
  const entries = { ...entriesOf(cells, problems), name: cells['name'] ?? before?.name ?? '', salespersonId };
  const fields = checkCustomerEntries(entries, before ?? { code: '', salespersonId: actor.memberId }, problems);
  // Of somebody else's customer the form says no more either.
  if (before !== null && !seesSalesOf(actor, before.salespersonId)) problems.add('code', 'customer-code-taken', { code: before.code });
  if (fields.creditLimit !== (before?.creditLimit ?? null) && !actor.permissions.has(creditLimitPermission))
    problems.add('creditLimit', 'no-permission', { permission: creditLimitPermission });
  return fields;
}

function entriesOf(cells: Cells, problems: ProblemSink<string>): Omit<CustomerEntries, 'name'> {
  const { code, contact, phone, address, taxNumber, creditLimit } = cells;
  return {
    code: code === '' ? null : code,
    contact,
    phone,
    address,
    taxNumber,
    creditDays: readDays(cells['creditDays']),
    creditLimit: creditLimit === '' ? null : creditLimit,
    enabled: readFlag(cells, 'enabled', problems),
  };
}

/** A file names people; whoever sells already may be named though they sell to nobody new. */
async function readSalesperson(
  known: Known,
  { cells, before }: { readonly cells: Cells; readonly before: Customer | null },
  problems: ProblemSink<string>,
): Promise<string | undefined> {
  const { actor } = known.work;
  const name = cells['salesperson'] ?? '';
  if (name === '') return undefined;
  const named = known.people.filter((member) => member.name === name);
  const kept = named.find(({ id }) => id === before?.salespersonId || id === actor.memberId);
  if (kept !== undefined) return kept.id;
  if (named.length === 0 && (await isSellerBefore(known.work, before, name))) return before?.salespersonId;
  if (named.length > 1) problems.add('salesperson', 'import-salesperson-ambiguous', { name });
  else checkSalesperson({ actor, people: known.people }, named[0]?.id ?? '', atSalesperson(problems));
  return named[0]?.id;
}

async function isSellerBefore({ tx }: Work, before: Customer | null, name: string): Promise<boolean> {
  const [seller] = before === null ? [] : await findMembers(tx, [before.salespersonId]);
  return seller?.name === name;
}

function atSalesperson(problems: ProblemSink<string>): ProblemSink<string> {
  return { add: (_path, reason, facts) => problems.add('salesperson', reason, facts) };
}
