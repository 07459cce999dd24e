import type { Database } from '../database/database.ts';
import type { Instance } from './instance.ts';

/** An instance, and the last sign of its life. */
export interface BeatingInstance extends Instance {
  /** Another text after each beat. */
  readonly beat: string;
}

/** The instances that are there, in the directory's database; all times are by its clock. */
export interface InstanceRegistry {
  /** Enters an instance, or says that it still lives. */
  beat(instance: Instance): Promise<void>;
  remove(id: string): Promise<void>;
  /** Returns those that gave a sign of life within that many milliseconds. */
  find(withinMs: number): Promise<readonly BeatingInstance[]>;
}

/** Whoever was killed leaves its row, which says nothing any more. */
const removeDead = `DELETE FROM service_instance WHERE beaten_at < clock_timestamp() - interval '1 minute'`;

const enter = `INSERT INTO service_instance (id, services, address, secret, lane, release) VALUES ($1, $2, $3, $4, $5, $6)
  ON CONFLICT (id) DO UPDATE SET beaten_at = clock_timestamp()`;

const living = `SELECT id, services, address, secret, lane, release, beaten_at::text AS beat FROM service_instance
  WHERE beaten_at > clock_timestamp() - make_interval(secs => $1) ORDER BY started_at, id`;

/** Returns the registry in a directory's database. */
export function instanceRegistry({ identityTx }: Pick<Database, 'identityTx'>): InstanceRegistry {
  return {
    async beat({ id, services, address, secret, lane, release }) {
      await identityTx(async (tx) => {
        await tx.rows(enter, [id, services, address, secret, lane, release]);
        await tx.rows(removeDead);
      });
    },
    async remove(id) {
      await identityTx((tx) => tx.rows('DELETE FROM service_instance WHERE id = $1', [id]));
    },
    find: (withinMs) => identityTx((tx) => tx.rows<BeatingInstance>(living, [withinMs / 1000])),
  };
}
