import type { Client } from 'pg';

/** One connection that is kept, and made again once it was lost. */
export interface KeptClient {
  get(): Promise<Client>;
  end(): Promise<void>;
}

/** Keeps the connection that `connect` makes. */
export function keepClient(connect: () => Promise<Client>): KeptClient {
  let kept: Promise<Client> | null = null;
  const open = async (): Promise<Client> => {
    const client = await connect();
    // The next who asks connects anew; what ran on it is told by its own rejection.
    client.on('error', () => {
      kept = null;
    });
    return client;
  };
  return {
    get() {
      kept ??= open().catch((error: unknown) => {
        kept = null;
        throw error;
      });
      return kept;
    },
    async end() {
      const client = await kept?.catch(() => null);
      kept = null;
      await client?.end();
    },
  };
}
