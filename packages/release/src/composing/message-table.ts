import { type DeclaredMessages, type DeclaredSide, doVersionsMeet } from '@suanpan/protocol/declared-messages';
import type { ReleaseManifest } from '@suanpan/protocol/manifest';

/** One app's side of a topic. */
export interface TopicSide extends DeclaredSide {
  readonly app: string;
  readonly release: string;
}

/** A side that none of the other sides can meet. */
export interface TopicGap {
  readonly app: string;
  readonly release: string;
  readonly side: keyof DeclaredMessages;
  /** e.g. `has version 1, the others 2`. */
  readonly why: string;
}

/** A topic with everybody who has to do with it. */
export interface TopicRow {
  readonly topic: string;
  readonly kind: DeclaredSide['kind'];
  /** Who tells or asks. */
  readonly speakers: readonly TopicSide[];
  /** Who hears or answers. */
  readonly listeners: readonly TopicSide[];
  readonly gaps: readonly TopicGap[];
}

/** Returns who says what to whom among releases, by topic. A topic of one side only has no gap: the other may be elsewhere. */
export function messageTable(releases: readonly Pick<ReleaseManifest, 'app' | 'release' | 'messages'>[]): TopicRow[] {
  const sides = releases.flatMap(({ app, release, messages }) =>
    Object.entries(messages ?? {}).flatMap(([side, topics]) =>
      Object.entries(topics).map(([topic, declared]) => ({
        topic,
        side: side as keyof DeclaredMessages,
        of: { app, release, ...declared },
      })),
    ),
  );
  const topics = [...new Set(sides.map(({ topic }) => topic))].toSorted();
  return topics.map((topic) => {
    const of = (...wanted: readonly (keyof DeclaredMessages)[]): Sided[] =>
      sides.filter((one) => one.topic === topic && wanted.includes(one.side));
    const speakers = of('publishes', 'asks');
    const listeners = of('subscribes', 'answers');
    const gaps = [
      ...speakers.flatMap((speaker) => gapOf(speaker, listeners, (listener) => doMeet(speaker.of, listener.of))),
      ...listeners.flatMap((listener) => gapOf(listener, speakers, (speaker) => doMeet(speaker.of, listener.of))),
    ];
    const [first] = [...speakers, ...listeners];
    return {
      topic,
      kind: first?.of.kind ?? 'event',
      speakers: speakers.map((one) => one.of),
      listeners: listeners.map((one) => one.of),
      gaps,
    };
  });
}

interface Sided {
  readonly side: keyof DeclaredMessages;
  readonly of: TopicSide;
}

function doMeet(speaker: DeclaredSide, listener: DeclaredSide): boolean {
  const isChangedSilently = speaker.version === listener.version && speaker.shape !== listener.shape;
  return doVersionsMeet(speaker, listener) && !isChangedSilently;
}

function gapOf({ side, of }: Sided, others: readonly Sided[], meets: (other: Sided) => boolean): TopicGap[] {
  if (others.length === 0 || others.some(meets)) return [];
  const versions = [...new Set(others.map((other) => other.of.version))];
  const why = versions.includes(of.version)
    ? `has version ${of.version} as the others have, but another form of message: it was changed without a new version`
    : `has version ${of.version}, the others ${versions.join(', ')}`;
  return [{ app: of.app, release: of.release, side, why }];
}
