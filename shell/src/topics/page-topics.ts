import { badgesOf } from '@suanpan/protocol/badges';
import type { Composition } from '@suanpan/protocol/composition';
import { type DeclaredMessages, noMessages, sideOf } from '@suanpan/protocol/declared-messages';
import { entityChanged } from '@suanpan/protocol/entity-changed';
import type { ReadableStore } from '@suanpan/protocol/host';
import type { Locale } from '@suanpan/protocol/session';
import { jobsOf } from '@suanpan/protocol/jobs';
import type { MessageContract } from '@suanpan/protocol/message-contract';
import { noticesNotify } from '@suanpan/protocol/notices-notify';
import type { MessageBus } from '../messages/message-bus.ts';
import { type Badges, followBadges } from './follow-badges.ts';
import { type PageJob, followJobs } from './follow-jobs.ts';
import { type NoticeList, createNoticeList } from './notice-list.ts';
import { publishersOf } from './publishers-of.ts';
import { texts } from './texts.ts';
import { joinToldNotices, type ToldNotice, type ToldParts } from './told-notices.ts';

/** What the shell hears from apps. */
export interface PageTopics {
  readonly badges: ReadableStore<Badges>;
  readonly jobs: ReadableStore<readonly PageJob[]>;
  readonly list: NoticeList;
}

interface TopicParts {
  readonly composition: Composition;
  readonly messages: Pick<MessageBus, 'connect'>;
  /** The ids of who listens, and of their company. */
  readonly person: string;
  readonly company: string;
  /** Asks the backend what it keeps for them; absent where they may not be told. */
  readonly ask?: ToldParts['ask'] | undefined;
  readonly locale: Locale;
  /** Ends the hearing. */
  readonly signal: AbortSignal;
}

/** Hears what apps say to the shell: it declares its topics as any app does. */
export function followTopics({ composition, messages, person, company, ask, locale, signal }: TopicParts): PageTopics {
  const { apps, host } = composition;
  const heard = [noticesNotify, entityChanged, ...publishersOf(apps, badgesOf).map(badgesOf), ...publishersOf(apps, jobsOf).map(jobsOf)];
  const own = messages.connect({ app: 'shell', release: host.release, declared: hearing(heard) }, signal);
  const key = `suanpan/${company}/${person}/notices`;
  const list = createNoticeList({
    read: () => sessionStorage.getItem(key),
    write: (text) => sessionStorage.setItem(key, text),
  });
  own.subscribe(noticesNotify, (notice, { at }) => list.add({ ...notice, at }));
  const rest = { badges: followBadges(apps, own), jobs: followJobs(apps, own) };
  if (ask === undefined) return { ...rest, list };
  const told = joinToldNotices({ ask, list, wordsOf: (notice) => toldWords(notice, locale) });
  own.subscribe(entityChanged, ({ type }) => void (type === 'MemberNotice' && told.look()));
  void told.look();
  return { ...rest, list: told.list };
}

async function toldWords({ kind, label, actor }: ToldNotice, locale: Locale): Promise<string> {
  await texts.activate(locale);
  const key = `told.${kind}` as Parameters<typeof texts.text>[0];
  return texts.text(key, { label, name: actor?.name ?? texts.text('told.system') });
}

function hearing(contracts: readonly MessageContract[]): DeclaredMessages {
  return { ...noMessages, subscribes: Object.fromEntries(contracts.map((contract) => [contract.name, sideOf(contract)])) };
}
