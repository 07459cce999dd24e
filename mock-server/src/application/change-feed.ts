import { anyChange, visibleChange, type Change, type ChangeNotice } from '#core/access/visible-change.ts';
import type { Actor } from '#core/access/actor.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { keepNotices } from './recent-notices.ts';
import { openStream, type PushedStream } from '#kernel/stream/pushed-stream.ts';

/** Why somebody is told of no changes. */
export type ChangeFeedReason = 'too-many-streams';

/** Who wants to know what changes. */
export interface Follower {
  /** The session, which the stream ends with. */
  readonly token: string;
  readonly actor: Actor;
  /** Whether something may have been missed before: then each kind is told once at the beginning. */
  readonly isResumed: boolean;
  /** Returns the member with the rights of now; null when the session is over. */
  readonly renew: () => Promise<Actor | null>;
}

/** Tells members of companies what changed. */
export interface ChangeFeed {
  /** Returns a stream of what the follower may know of; refuses one too many of a person. */
  follow(follower: Follower): AsyncIterableIterator<Change>;
  /** Returns what an actor may know of the last so many milliseconds; each kind once when that is not known any more. */
  recent(actor: Actor, milliseconds: number): readonly Change[];
  /** Takes notices of changes, a JSON list. */
  heard(list: string): void;
  /** Notices were lost: everybody is told that anything may have changed. */
  missed(): void;
  endSession(token: string): void;
  /** Ends every stream. */
  close(): void;
}

/** How many streams of one person there can be: a browser has one for each company, so this is several devices. */
const mostOfOne = 8;

/** How many changes may wait for a slow reader. */
const mostWaiting = 100;

interface Stream {
  readonly follower: Follower;
  readonly changes: PushedStream<Change>;
  actor: Actor;
}

/** Opens a feed; how often it is looked whether the sessions still hold is in milliseconds. */
export function openChangeFeed(renewEvery = 30_000): ChangeFeed {
  const streams = new Set<Stream>();
  const notices = keepNotices();
  const timer = setInterval(() => void Promise.all([...streams].map(renew)), renewEvery).unref();
  return {
    follow(follower) {
      return begin(streams, follower).changes;
    },
    heard(list) {
      for (const notice of JSON.parse(list) as readonly ChangeNotice[]) {
        notices.add(notice);
        for (const stream of streams) tellChange(stream, notice);
      }
    },
    recent(actor, milliseconds) {
      const own = notices.within(milliseconds)?.filter(({ tenant }) => tenant === actor.tenantId);
      return own?.flatMap((notice) => visibleChange(actor, notice) ?? []) ?? anyChange(actor);
    },
    missed() {
      notices.lose();
      for (const stream of streams) tellAnything(stream);
    },
    endSession(token) {
      for (const { follower, changes } of streams) if (follower.token === token) changes.end();
    },
    close() {
      clearInterval(timer);
      for (const { changes } of streams) changes.end();
    },
  };
}

function begin(streams: Set<Stream>, follower: Follower): Stream {
  const own = [...streams].filter(({ actor }) => actor.userId === follower.actor.userId);
  if (own.length >= mostOfOne) throw new Refusal<ChangeFeedReason>('too-many-streams', { max: mostOfOne });
  const stream: Stream = {
    follower,
    actor: follower.actor,
    changes: openFor(
      () => stream,
      () => streams.delete(stream),
    ),
  };
  streams.add(stream);
  if (follower.isResumed) tellAnything(stream);
  return stream;
}

function tellChange({ actor, changes }: Stream, notice: ChangeNotice): void {
  const change = actor.tenantId === notice.tenant ? visibleChange(actor, notice) : null;
  if (change !== null) changes.push(change);
}

function tellAnything({ actor, changes }: Stream): void {
  for (const change of anyChange(actor)) changes.push(change);
}

function openFor(stream: () => Stream, ended: () => void): PushedStream<Change> {
  return openStream<Change>({ most: mostWaiting, instead: () => anyChange(stream().actor), ended });
}

/** Rights change and sessions end, also through another process: a stream that lives for hours must hear of it. */
async function renew(stream: Stream): Promise<void> {
  try {
    const actor = await stream.follower.renew();
    if (actor === null) stream.changes.end();
    else stream.actor = actor;
  } catch {
    // The database is away: nothing can change meanwhile, and the next look tells.
  }
}
