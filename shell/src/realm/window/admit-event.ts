import { appElementNames } from '@suanpan/protocol/scope-marks';
import type { AppElements } from '../document/app-elements.ts';
import type { Presence } from '../presence.ts';
import type { RealmSurroundings } from '../realm-surroundings.ts';
import type { Names } from '../storage/names.ts';
import type { AppUrl } from './app-url.ts';

interface AdmitOptions {
  readonly surroundings: RealmSurroundings;
  readonly url: AppUrl;
  readonly names: Names;
  readonly elements: () => AppElements;
  readonly presence: Pick<Presence, 'hears' | 'hasPart'>;
  /** Whether the app itself is moving the page at this moment. */
  readonly isMoving: () => boolean;
}

/** Returns what decides which of the page's events an app hears of: faults, moves and entries of other apps are none of its business. */
export function admitEvent(options: AdmitOptions): (event: Event) => Event | null {
  const { surroundings, url, names, elements, presence, isMoving } = options;
  const { app, blame } = surroundings;
  const byType: Readonly<Record<string, (event: Event) => Event | null>> = {
    popstate: (event) => (!isMoving() && concerns(url) ? withState(event, url.state()) : null),
    hashchange: (event) => (url.isOwn() && !isMoving() ? event : null),
    error: (event) => (event instanceof ErrorEvent && blame(event.error, event.filename) !== app.release ? null : event),
    unhandledrejection: (event) => (blame((event as PromiseRejectionEvent).reason) === app.release ? event : null),
    rejectionhandled: (event) => (blame((event as PromiseRejectionEvent).reason) === app.release ? event : null),
    storage: (event) => ownEntry(event as StorageEvent, names),
  };
  return (event) => {
    if (!presence.hears(event)) return null;
    const special = byType[event.type];
    if (special) return special(event);
    const { isTrusted, target } = event;
    if (isTrusted || !isOthers(target, elements().html)) return event;
    return presence.hasPart(target as Element) ? event : null;
  };
}

/** An event that the code of another app sent within its own elements. */
function isOthers(target: EventTarget | null, html: HTMLElement): boolean {
  if (!(target instanceof Element)) return false;
  const owner = target.closest(appElementNames.html);
  return owner !== null && owner !== html;
}

/** An app that does not own the page's address hears only of its own moves in the history. */
function concerns(url: AppUrl): boolean {
  const hasMoved = url.settle();
  return url.isOwn() || hasMoved;
}

function withState(event: Event, state: unknown): Event {
  Object.defineProperty(event, 'state', { configurable: true, value: state });
  return event;
}

function ownEntry(event: StorageEvent, names: Names): Event | null {
  if (event.key === null) return event;
  if (!names.isOwn(event.key)) return null;
  const { oldValue, newValue, storageArea, url } = event;
  return new StorageEvent('storage', { key: names.plain(event.key), oldValue, newValue, storageArea, url });
}
