import { randomUUID } from 'node:crypto';
import { Client, type ClientConfig } from 'pg';
import { surviveLoss } from '../database/survive-loss.ts';
import { keepClient } from '../database/kept-client.ts';
import { listen } from './listen.ts';

/** Tells the other processes over the same database what happened in this one. */
export interface NoticeBoard {
  /** Tells a JSON value of at most 7,000 bytes, within some milliseconds; lost when this process or the database dies before. */
  tell(json: string): void;
  close(): Promise<void>;
}

/** What a board is opened with. */
export interface NoticeBoardOptions {
  /** How to log in to the database that all processes share, now. */
  readonly login: () => ClientConfig;
  readonly channel: string;
  /** Takes a JSON list of what another process told. */
  readonly heard: (list: string) => void;
  /** What others told meanwhile is lost. */
  readonly missed: () => void;
}

/** How long notices are gathered: NOTIFY takes one lock for the whole server, so many are told by one. */
const gatherMs = 20;

/** A notice of PostgreSQL has at most 8,000 bytes. */
const mostBytes = 7900;

/** Opens the board; resolves once it listens. */
export async function openNoticeBoard({ login, channel, heard, missed }: NoticeBoardOptions): Promise<NoticeBoard> {
  const self = randomUUID();
  const waiting: string[] = [];
  let timer: NodeJS.Timeout | undefined;
  const teller = keepClient(async () => {
    const client = surviveLoss(new Client(login()));
    await client.connect();
    return client;
  });
  const flush = async (): Promise<void> => {
    timer = undefined;
    const client = await teller.get();
    while (waiting.length > 0) await client.query('SELECT pg_notify($1, $2)', [channel, `${self}[${takeSome(waiting)}]`]);
  };
  const stopListening = await listen({
    login,
    channel,
    heard: (payload) => {
      if (!payload.startsWith(self)) heard(payload.slice(self.length));
    },
    missed,
  });
  return {
    tell(json) {
      waiting.push(json);
      timer ??= setTimeout(() => void flush().catch(() => waiting.splice(0)), gatherMs);
    },
    async close() {
      clearTimeout(timer);
      await flush().catch(() => undefined);
      await Promise.all([stopListening(), teller.end()]);
    },
  };
}

/** Takes as many as one notice holds, at least one. */
function takeSome(waiting: string[]): string {
  let bytes = 40;
  let count = 0;
  for (const json of waiting) {
    bytes += Buffer.byteLength(json) + 1;
    if (count > 0 && bytes > mostBytes) break;
    count += 1;
  }
  return waiting.splice(0, count).join(',');
}
