import type { Transaction } from '../database/transaction.ts';

/** Where a company lives, and how often it has moved. */
export interface Placement {
  readonly shard: string;
  readonly epoch: number;
}

/** Runs a statement on the directory's database. */
type OnDirectory = <T>(fn: (tx: Transaction) => Promise<T>) => Promise<T>;

/**
 * The directory of companies, remembered.
 *
 * What is remembered may be old: each transaction says the epoch that it believes in, a shard that knows better refuses it, and then the
 * place is forgotten and asked for anew.
 */
export class Directory {
  readonly #run: OnDirectory;
  readonly #places = new Map<string, Placement>();

  constructor(run: OnDirectory) {
    this.#run = run;
  }

  /** Returns where a company lives, at `least` this epoch if somebody has seen it; throws for one that nobody has placed. */
  async find(companyId: string, least = 0): Promise<Placement> {
    const known = this.#places.get(companyId);
    if (known !== undefined && known.epoch >= least) return known;
    const [found] = await this.#run((tx) => tx.rows<Placement>('SELECT shard, epoch FROM directory WHERE company_id = $1', [companyId]));
    if (found === undefined) throw new Error(`The company ${companyId} has no place in the directory`);
    this.#places.set(companyId, found);
    return found;
  }

  /** Asks anew the next time. */
  forget(companyId: string): void {
    this.#places.delete(companyId);
  }

  /** Returns the shard with the fewest companies. */
  async roomiest(shards: readonly string[]): Promise<string> {
    const counts = await this.#run((tx) =>
      tx.rows<{ readonly shard: string; readonly count: number }>('SELECT shard, count(*) AS count FROM directory GROUP BY shard'),
    );
    const countOf = (shard: string): number => counts.find((row) => row.shard === shard)?.count ?? 0;
    const [first] = shards.toSorted((left, right) => countOf(left) - countOf(right));
    if (first === undefined) throw new Error('There is no shard');
    return first;
  }

  /** Writes a new company's place down; one that is there stays where it is. */
  async add(companyId: string, shard: string): Promise<void> {
    await this.#run((tx) =>
      tx.rows('INSERT INTO directory (company_id, shard, epoch) VALUES ($1, $2, 1) ON CONFLICT DO NOTHING', [companyId, shard]),
    );
  }
}
