import { join } from 'node:path';
import type { Database } from '#kernel/database/database.ts';
import { StartError } from '#kernel/start-error/start-error.ts';
import { readConfig, type Config } from '../config.ts';
import { visitStore, type Store, type StoreConfig } from '../store/open-store.ts';

const repository = join(import.meta.dirname, '../../..');

/** How a command comes to the store. */
export interface StoreVisit {
  /** Beside a server that uses it, when absent. */
  readonly open?: (config: StoreConfig) => Promise<Store>;
  /** The exit code when the store, or what is asked of it, is refused. */
  readonly refused: number;
}

/** Runs a command on the store that the configuration names and lets go of it; a refusal is told. Returns the exit code. */
export async function onStore(
  { open = visitStore, refused }: StoreVisit,
  work: (store: Store, config: Config) => Promise<number>,
): Promise<number> {
  try {
    const config = readConfig(process.env, repository);
    const store = await open(config);
    try {
      return await work(store, config);
    } finally {
      await store.close();
    }
  } catch (error) {
    return tellRefusal(error, refused);
  }
}

/** Tells a refusal and returns the exit code; any other error is thrown on. */
export function tellRefusal(error: unknown, refused: number): number {
  if (!(error instanceof StartError)) throw error;
  const { code, headline, remedy } = error.failure;
  console.error(`${code}  ${headline}\n  ${remedy}`);
  return refused;
}

/** Returns all companies, the oldest first. */
export function allCompanies(database: Database): Promise<readonly { readonly id: string; readonly name: string }[]> {
  return database.identityTx((tx) => tx.rows('SELECT company_id AS id, name FROM company_card ORDER BY founded_at, company_id'));
}
