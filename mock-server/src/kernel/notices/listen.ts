import { setTimeout } from 'node:timers/promises';
import { Client, type ClientConfig } from 'pg';
import { surviveLoss } from '../database/survive-loss.ts';

/** What is listened to, and who hears it. */
export interface Listening {
  /** Asked at each connection, as another server may have taken the writer's place. */
  readonly login: () => ClientConfig;
  /** The channel of NOTIFY. */
  readonly channel: string;
  readonly heard: (payload: string) => void;
  /** The connection had been away: what was told meanwhile is lost. */
  readonly missed: () => void;
}

/** The first and the longest wait before the next try, in milliseconds. */
const waits = { first: 100, longest: 5000 };

/** Listens on a connection of its own, which is opened again when it goes. Resolves once it listens; returns how to end it. */
export async function listen(listening: Listening): Promise<() => Promise<void>> {
  const ending = new AbortController();
  let client = await connect(listening);
  const keepUp = async (): Promise<void> => {
    while (!ending.signal.aborted) {
      await goneOrEnded(client, ending.signal);
      const next = await reconnect(listening, ending.signal);
      if (next === null) return;
      client = next;
      listening.missed();
    }
  };
  const over = keepUp();
  return async () => {
    ending.abort();
    await over;
    await client.end().catch(() => undefined);
  };
}

async function connect({ login, channel, heard }: Listening): Promise<Client> {
  const client = surviveLoss(new Client({ ...login(), keepAlive: true }));
  client.on('notification', ({ payload }) => heard(payload ?? ''));
  try {
    await client.connect();
    await client.query(`LISTEN ${channel}`);
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    throw error;
  }
}

async function reconnect(listening: Listening, signal: AbortSignal): Promise<Client | null> {
  for (let wait = waits.first; !signal.aborted; wait = Math.min(wait * 2, waits.longest)) {
    try {
      return await connect(listening);
    } catch {
      // The database is away: whoever asks it for anything else is told so.
      await setTimeout(wait, undefined, { signal }).catch(() => undefined);
    }
  }
  return null;
}

function goneOrEnded(client: Client, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const over = (): void => {
      signal.removeEventListener('abort', over);
      resolve();
    };
    client.on('error', over);
    client.on('end', over);
    signal.addEventListener('abort', over);
  });
}
