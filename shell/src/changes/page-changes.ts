import type { Composition } from '@suanpan/protocol/composition';
import { noMessages, sideOf } from '@suanpan/protocol/declared-messages';
import type { GraphqlAnswer, GraphqlRequest } from '@suanpan/protocol/host';
import { entityChanged } from '@suanpan/protocol/entity-changed';
import { askerHeader } from '../graphql/asker-of.ts';
import type { MessageBus } from '../messages/message-bus.ts';
import { changesOperation, recentChangesOperation } from './changes-operation.ts';
import { type ChangeSource, followChanges, type ToldChange } from './follow-changes.ts';
import { gatherChanges } from './gather-changes.ts';
import { readEvents } from './read-events.ts';

/** What a page's changes are followed with. */
export interface PageChangesParts {
  readonly composition: Composition;
  /** The page's company and person, as its requests name them. */
  readonly asker: string;
  readonly messages: Pick<MessageBus, 'connect'>;
  readonly window: Window & typeof globalThis;
}

/** The backend gives a sign of life every 12 seconds; a stream that is silent for longer than this is opened anew. */
const silence = 40_000;

const declared = { [entityChanged.name]: sideOf(entityChanged) };

/** Tells the apps of all tabs what others change in the company, from when the page is at rest until `signal`. */
export function followPageChanges(parts: PageChangesParts, signal: AbortSignal): void {
  const { window, messages, composition } = parts;
  const shell = { app: 'shell', release: composition.host.release };
  const own = messages.connect({ ...shell, declared: { ...noMessages, publishes: declared, subscribes: declared } }, signal);
  const changes = gatherChanges({
    publish: (change) => own.publish(entityChanged, change),
    now: () => window.performance.now(),
    later: (work, milliseconds) => void window.setTimeout(work, milliseconds),
  });
  own.subscribe(entityChanged, (change, { app }) => void (app !== shell.app && changes.said(change)));
  whileShown(window, signal, (until) => {
    void followChanges(sourceOf(parts, changes.told), until);
    void tellRecent(parts, changes.told, until);
  });
}

/** What was asked ahead may have been answered a moment before the page began, in milliseconds. */
const margin = 3000;

/** A page shows what the backend had when it was asked for, and hears of changes only from when it is at rest. */
async function tellRecent(parts: PageChangesParts, tell: ChangeSource['tell'], signal: AbortSignal): Promise<void> {
  const variables = { milliseconds: Math.ceil(parts.window.performance.now()) + margin };
  try {
    const response = await send(parts, { operationName: 'RecentChanges', query: recentChangesOperation, variables }, signal);
    const { data } = (await response.json()) as GraphqlAnswer;
    for (const change of (data?.['recentChanges'] ?? []) as readonly ToldChange[]) tell(change);
  } catch {
    // Without the network the offline notice tells how old everything is.
  }
}

/** A page that the browser keeps for Back neither leads nor listens, so that it can be kept and another tab goes on. */
function whileShown(window: PageChangesParts['window'], signal: AbortSignal, work: (until: AbortSignal) => void): void {
  let present: AbortController | undefined;
  const begin = (): void => {
    present = new AbortController();
    work(present.signal);
  };
  const end = (): void => present?.abort();
  window.addEventListener('pagehide', end, { signal });
  window.addEventListener('pageshow', ({ persisted }) => persisted && begin(), { signal });
  signal.addEventListener('abort', end, { once: true });
  begin();
}

function sourceOf(parts: PageChangesParts, tell: ChangeSource['tell']): ChangeSource {
  const { window, asker } = parts;
  return {
    tell,
    async *open(isResumed, signal) {
      yield* readEvents(await ask(parts, isResumed, signal), silence);
    },
    lead: (work, signal) => leadTabs(window.navigator, `suanpan-changes/${asker}`, { work, signal }),
    wait: (milliseconds, signal) => waitIn(window, milliseconds, signal),
  };
}

function waitIn(window: PageChangesParts['window'], milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const waiting = new AbortController();
    const over = (): void => {
      window.clearTimeout(timer);
      waiting.abort();
      resolve();
    };
    // Without a network nothing can be tried.
    const timer = window.navigator.onLine ? window.setTimeout(over, milliseconds) : undefined;
    window.addEventListener('online', over, { signal: waiting.signal });
    signal.addEventListener('abort', over, { signal: waiting.signal });
  });
}

function ask(parts: PageChangesParts, isResumed: boolean, signal: AbortSignal): Promise<Response> {
  return send(parts, { operationName: 'Changes', query: changesOperation, variables: { isResumed } }, signal);
}

function send(
  { composition, asker, window }: PageChangesParts,
  request: Omit<GraphqlRequest, 'kind'>,
  signal: AbortSignal,
): Promise<Response> {
  return window.fetch(`/graphql?${request.operationName}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: request.operationName === 'Changes' ? 'text/event-stream' : 'application/json',
      'x-suanpan-app': 'shell',
      'x-suanpan-release': composition.host.release,
      'x-suanpan-composition': composition.id,
      [askerHeader]: asker,
    },
    body: JSON.stringify(request),
    signal,
  });
}

interface Leading {
  readonly work: (isResumed: boolean) => Promise<void>;
  readonly signal: AbortSignal;
}

/** Without a secure context there are no locks: then each tab follows by itself. */
async function leadTabs({ locks }: { readonly locks?: LockManager }, name: string, { work, signal }: Leading): Promise<void> {
  if (!locks) return work(false);
  const isFirst = await locks.request(name, { ifAvailable: true }, async (lock) => {
    if (lock) await work(false);
    return lock !== null;
  });
  if (!isFirst) await locks.request(name, { signal }, () => work(true));
}
