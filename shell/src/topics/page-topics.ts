import { badgesOf } from '@suanpan/protocol/badges';
import type { Composition } from '@suanpan/protocol/composition';
import { type DeclaredMessages, noMessages, sideOf } from '@suanpan/protocol/declared-messages';
import type { ReadableStore } from '@suanpan/protocol/host';
import { jobsOf } from '@suanpan/protocol/jobs';
import type { MessageContract } from '@suanpan/protocol/message-contract';
import { noticesNotify } from '@suanpan/protocol/notices-notify';
import type { MessageBus } from '../messages/message-bus.ts';
import { type Badges, followBadges } from './follow-badges.ts';
import { type PageJob, followJobs } from './follow-jobs.ts';
import { type NoticeList, createNoticeList } from './notice-list.ts';
import { publishersOf } from './publishers-of.ts';

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
  /** Ends the hearing. */
  readonly signal: AbortSignal;
}

/** Hears what apps say to the shell: it declares its topics as any app does. */
export function followTopics({ composition, messages, person, company, signal }: TopicParts): PageTopics {
  const { apps, host } = composition;
  const heard = [noticesNotify, ...publishersOf(apps, badgesOf).map(badgesOf), ...publishersOf(apps, jobsOf).map(jobsOf)];
  const own = messages.connect({ app: 'shell', release: host.release, declared: hearing(heard) }, signal);
  const key = `suanpan/${company}/${person}/notices`;
  const list = createNoticeList({
    read: () => sessionStorage.getItem(key),
    write: (text) => sessionStorage.setItem(key, text),
  });
  own.subscribe(noticesNotify, (notice, { at }) => list.add({ ...notice, at }));
  return { badges: followBadges(apps, own), jobs: followJobs(apps, own), list };
}

function hearing(contracts: readonly MessageContract[]): DeclaredMessages {
  return { ...noMessages, subscribes: Object.fromEntries(contracts.map((contract) => [contract.name, sideOf(contract)])) };
}
