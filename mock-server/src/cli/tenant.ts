import { userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { setPaidUntil } from '#application/platform/set-paid-until.ts';
import { systemClock } from '#kernel/clock/clock.ts';
import { exportCompany, importCompany, type CompanyTools } from '#kernel/backup/company-export.ts';
import { moveCompany, type MoveProgress } from '#kernel/moving/move-company.ts';
import { MoveError, removeCompanyRows, resumeMove, type MoveRecord } from '#kernel/moving/move-steps.ts';
import { randomIds } from '#kernel/ids/ids.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { onlyRow } from '#kernel/database/transaction.ts';
import { StartError } from '#kernel/start-error/start-error.ts';
import { readConfig } from '../config.ts';
import { visitStore, type Store } from '../store/open-store.ts';

/** A company with its place. */
interface PlacedCompany {
  readonly id: string;
  readonly name: string;
  readonly shard: string;
  readonly epoch: number;
}

const repository = join(import.meta.dirname, '../../..');

const usage = `npm run tenant -- list [--json]
npm run tenant -- move <company> --to <shard> [--json]
npm run tenant -- resume <company>     finish or undo a move whose mover is gone
npm run tenant -- clean <company>      remove the rows that a move left at its source
npm run tenant -- export <company> --to <folder>
npm run tenant -- import <folder> [--to <shard>]
npm run tenant -- paid <company> --until <yyyy-mm-dd or none> --why <text>
                                       after that day the company is read, printed and exported, and nothing is entered

A company is named by its id or its whole name.`;

/** 0 when it is done, 1 when it was refused, 2 when the data could not be reached or the command was not understood. */
async function main(words: readonly string[]): Promise<number> {
  const [command, name] = words;
  const act = commandOf(command, name, words);
  if (act === null) {
    console.error(usage);
    return 2;
  }
  try {
    const store = await visitStore(readConfig(process.env, repository));
    try {
      await act(store);
      return 0;
    } finally {
      await store.close();
    }
  } catch (error) {
    if (error instanceof MoveError) return tell(error.message, 1);
    if (error instanceof StartError) return tell(`${error.failure.code}  ${error.failure.headline}\n  ${error.failure.remedy}`, 2);
    throw error;
  }
}

function tell(text: string, code: number): number {
  console.error(text);
  return code;
}

type Act = (store: Store) => Promise<void>;

/** Returns what stands behind an option; undefined when nothing does. */
type OptionOf = (option: '--to' | '--until' | '--why') => string | undefined;

/** What each command does with the company or folder named; null when it was typed wrong. */
const commands: Readonly<Record<string, (name: string, optionOf: OptionOf, isJson: boolean) => Act | null>> = {
  move: (name, optionOf, isJson) => {
    const target = optionOf('--to');
    return target === undefined ? null : (store) => move(store, { name, target, isJson });
  },
  export: (name, optionOf) => {
    const to = optionOf('--to');
    return to === undefined ? null : (store) => exportTo(store, name, to);
  },
  import: (name, optionOf) => (store) => importFrom(store, name, optionOf('--to')),
  paid: (name, optionOf) => {
    const [until, why] = [optionOf('--until'), optionOf('--why')];
    return until === undefined || why === undefined ? null : (store) => setPaid(store, name, { until, why });
  },
  resume: (name) => (store) => resume(store, name),
  clean: (name) => (store) => clean(store, name),
};

function commandOf(command: string | undefined, name: string | undefined, words: readonly string[]): Act | null {
  const isJson = words.includes('--json');
  if (command === 'list') return (store) => list(store, isJson);
  if (command === undefined || name === undefined || name.startsWith('--') || !Object.hasOwn(commands, command)) return null;
  const optionOf: OptionOf = (option) => (words.includes(option) ? words[words.indexOf(option) + 1] : undefined);
  return commands[command]?.(name, optionOf, isJson) ?? null;
}

async function list(store: Store, isJson: boolean): Promise<void> {
  const companies = await companiesOf(store);
  const lines = companies.map(({ id, name, shard, epoch }) => `${id}  shard ${shard}  epoch ${epoch}  ${name}`);
  print(isJson ? JSON.stringify({ companies }) : lines.join('\n') || 'There is no company yet.');
}

function report({ step, rows }: MoveProgress): void {
  console.error(`${step.padEnd(12)} ${rows} rows`);
}

async function move(store: Store, { name, target, isJson }: { readonly name: string; readonly target: string; readonly isJson: boolean }) {
  const { id } = await companyNamed(store, name);
  if (!store.topology.shards.some((shard) => shard.id === target)) throw new MoveError(`There is no shard "${target}"`);
  const moved = await moveCompany({
    companyId: id,
    target,
    directory: store.topology.directory,
    connect: store.connectAdmin,
    ...(!isJson && { report }),
  });
  const words = `Moved ${moved.rows} rows from shard ${moved.source} to ${moved.target}; writes waited ${moved.pauseMs} ms.\nThe way back is a move back. "clean" removes what is left at shard ${moved.source}.`;
  print(isJson ? JSON.stringify(moved) : words);
}

async function resume(store: Store, name: string): Promise<void> {
  const { id, epoch } = await companyNamed(store, name);
  const directory = await store.connectAdmin(store.topology.directory);
  const { rows } = await directory.query<{ readonly id: string; readonly source: string; readonly target: string }>(
    `SELECT id, source, target FROM company_move WHERE company_id = $1 AND state = 'copying'`,
    [id],
  );
  const [begun] = rows;
  if (begun === undefined) {
    await directory.end();
    throw new MoveError(`No move of "${name}" is open`);
  }
  const [source, target] = [await store.connectAdmin(begun.source), await store.connectAdmin(begun.target)];
  const record: MoveRecord = { id: begun.id, companyId: id, source: begun.source, epoch };
  const outcome = await resumeMove({ source, target, directory }, record);
  await Promise.all([source.end(), target.end(), directory.end()]);
  print(
    outcome === 'done'
      ? `The move had been decided and is finished now.`
      : `The move is undone; the company never left shard ${begun.source}.`,
  );
}

async function clean(store: Store, name: string): Promise<void> {
  const { id, shard } = await companyNamed(store, name);
  const others = store.topology.shards.filter((other) => other.id !== shard);
  for (const other of others) {
    const client = await store.connectAdmin(other.id);
    await removeCompanyRows(client, id);
    await client.end();
  }
  print(`What was left of "${name}" on ${others.map((other) => `shard ${other.id}`).join(', ') || 'other shards'} is gone.`);
}

async function exportTo(store: Store, name: string, folder: string): Promise<void> {
  const { id, shard } = await companyNamed(store, name);
  const manifest = await exportCompany(resolve(folder), { companyId: id, shard }, toolsOf(store));
  const rows = manifest.shards.flatMap(({ tables }) => tables).reduce((sum, table) => sum + table.rows, 0);
  print(`Written to ${resolve(folder)}: ${rows} rows of "${name}", without passwords.`);
}

async function importFrom(store: Store, folder: string, wanted: string | undefined): Promise<void> {
  const shard = wanted ?? store.topology.directory;
  if (!store.topology.shards.some(({ id }) => id === shard)) throw new MoveError(`There is no shard "${shard}"`);
  const { companyId } = await importCompany(resolve(folder), shard, toolsOf(store));
  print(`The company ${companyId} is on shard ${shard} now. People who are new here have no password yet.`);
}

async function setPaid(store: Store, name: string, { until, why }: { readonly until: string; readonly why: string }): Promise<void> {
  const { id } = await companyNamed(store, name);
  const ids = randomIds(systemClock);
  const tools = { database: store.database, clock: systemClock, ids, operator: { userId: null, loginName: userInfo().username } };
  try {
    const { paidUntil } = await setPaidUntil(tools, { companyId: id, day: until === 'none' ? null : until, why });
    print(paidUntil === null ? `"${name}" has no end.` : `"${name}" is paid until ${paidUntil}; after that day nothing is entered.`);
  } catch (error) {
    if (error instanceof Refusal)
      throw new MoveError(`--until is a day as 2026-12-31, or none, and --why says why in at most 200 characters`);
    throw error;
  }
}

function toolsOf({ topology, connectAdmin }: Store): CompanyTools {
  return { directory: topology.directory, connect: connectAdmin, now: new Date() };
}

function companiesOf({ database }: Store): Promise<readonly PlacedCompany[]> {
  return database.identityTx((tx) =>
    tx.rows<PlacedCompany>(
      `SELECT d.company_id AS id, coalesce(c.name, '') AS name, d.shard, d.epoch FROM directory d LEFT JOIN company_card c USING (company_id)
       ORDER BY c.founded_at, d.company_id`,
    ),
  );
}

async function companyNamed(store: Store, name: string): Promise<PlacedCompany> {
  const found = (await companiesOf(store)).filter((company) => company.id === name || company.name === name);
  if (found.length === 0) throw new MoveError(`There is no company "${name}"; "list" shows all`);
  if (found.length > 1) throw new MoveError(`${found.length} companies are named "${name}"; name one by its id`);
  return onlyRow(found);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

// At the end: the table of commands must be there before it is looked into.
process.exitCode = await main(process.argv.slice(2));
