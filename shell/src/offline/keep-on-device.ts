import type { Composition } from '@suanpan/protocol/composition';
import type { ReadableStore } from '@suanpan/protocol/host';
import { arrivedAnswer, readAnnounced } from '../graphql/page-answers.ts';
import { whenIdle } from '../loading/when-idle.ts';
import { trustedWorkerAddress } from '../realm/window/trusted-values.ts';
import type { CarriedWithPage, KeepRequest } from './worker/keep-request.ts';

/** What is kept, and for whom. */
export interface KeepOptions {
  readonly document: Document;
  readonly navigator: Navigator;
  readonly composition: Composition;
  /** Company and person, as requests name them. */
  readonly asker: string;
  /** The app that is in sight. */
  readonly visible: ReadableStore<{ readonly visible: string | null }>;
}

/** Whatever the person does first goes first. In milliseconds. */
const settleTime = 3000;

/** Has a worker keep on the device what the page needs to be opened again without a network; returns how to end it. */
export function keepOnDevice({ document, navigator, composition, asker, visible }: KeepOptions): () => void {
  // Without a secure context there is no worker; a developer's page changes from one second to the next.
  const { serviceWorker } = navigator as { readonly serviceWorker?: ServiceWorkerContainer };
  if (!serviceWorker || document.querySelector('meta[property="csp-nonce"]')) return () => undefined;
  const opened = new Set<string>();
  let hasTold = false;
  let callOff: (() => void) | undefined;
  const ask = async (): Promise<void> => {
    const { active } = await serviceWorker.ready;
    // The page is there by now, but its connection may have ended within an answer.
    const answers = hasTold ? [] : carriedWith(document, asker);
    hasTold = true;
    active?.postMessage({ kind: 'keep', ...releasesOf(composition, opened), answers } satisfies KeepRequest, []);
  };
  const look = (): void => {
    const name = visible.get().visible;
    if (name === null || opened.has(name)) return;
    opened.add(name);
    callOff?.();
    const timer = setTimeout(() => {
      callOff = whenIdle(() => void ask());
    }, settleTime);
    callOff = () => clearTimeout(timer);
  };
  // Where the browser keeps nothing, e.g. in a private window, the page works as it does without a worker.
  const script = trustedWorkerAddress('/service-worker.js') as string;
  serviceWorker.register(script, { updateViaCache: 'none' }).catch(() => undefined);
  const unsubscribe = visible.subscribe(look);
  look();
  return () => {
    unsubscribe();
    callOff?.();
  };
}

function releasesOf({ host, apps }: Composition, opened: ReadonlySet<string>): Pick<KeepRequest, 'releases' | 'apps'> {
  const shown = apps.filter(({ name }) => opened.has(name));
  return { releases: [host.release, ...shown.map(({ release }) => release)], apps: shown.map(({ name }) => name) };
}

function carriedWith(document: Document, asker: string): CarriedWithPage[] {
  return readAnnounced(document).flatMap(({ id, hash, variables }) => {
    const answer = arrivedAnswer(document, id);
    return answer ? [{ asker, hash, variables, answer }] : [];
  });
}
