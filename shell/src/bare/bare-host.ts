import { addressOf } from '@suanpan/protocol/address-of';
import type { Composition } from '@suanpan/protocol/composition';
import type { ReadableStore } from '@suanpan/protocol/host';
import { matchRoute } from '@suanpan/protocol/match-route';
import type { Session } from '@suanpan/protocol/session';
import { askerOf } from '../graphql/asker-of.ts';
import { executeGraphql } from '../graphql/execute-graphql.ts';
import type { HostServices } from '../host/host-services.ts';
import type { AppInstance, AppStatus } from '../loading/app-instance.ts';
import { parcelEngine } from '../loading/page-engine.ts';
import { createNavigation } from '../navigation/navigation.ts';
import { createPageMessages } from '../page/page-messages.ts';
import { createInstances } from '../page/create-instances.ts';
import { endHostStyles } from '../page/end-host-styles.ts';
import { createBlame } from '../telemetry/blame-release.ts';
import { reportError } from '../telemetry/report-error.ts';
import { reportFaults } from '../telemetry/report-faults.ts';
import { createAppTitles } from './app-titles.ts';
import { confirmNatively, drawFailureNatively, openDrawerNatively, toastNatively } from './native-dialogs.ts';
import { createSinglePages } from './single-pages.ts';

/** A host without a frame: apps side by side, commanded by whoever tests or develops them. */
export interface BareHost {
  /** The apps of the composition, by name. */
  readonly apps: readonly string[];
  /** Mounts an app, or brings it back; resolves to where it stands then. */
  open(app: string): Promise<AppStatus>;
  park(app: string): Promise<AppStatus>;
  close(app: string): Promise<AppStatus>;
  status(app: string): AppStatus;
  /** Resolves when what the host brings late is there, so that what changes on the page from then on is an app's doing. */
  whole(): Promise<void>;
  /** Opens the apps that the address names by `?apps=a,b`, or the one that owns its path. */
  showWanted(): Promise<void>;
}

export interface BareHostParts {
  readonly composition: Composition;
  readonly session: ReadableStore<Session>;
  readonly window: Window & typeof globalThis;
  readonly element: HTMLElement;
}

/** Makes the bare host of a page. */
export function createBareHost({ composition, session, window, element }: BareHostParts): BareHost {
  const instances = new Map<string, AppInstance>();
  const dirty = new Set<string>();
  const navigation = createNavigation(window, {
    loses: () => dirty.size > 0,
    ask: () => confirmNatively({ title: 'Discard what you typed?', confirmLabel: 'Discard' }),
    discard: () => dirty.clear(),
  });
  const titles = createAppTitles({
    inSight: () => matchRoute(composition.apps, window.location.pathname)?.app.name ?? null,
    write: (text) => void (window.document.title = text),
  });
  const blame = createBlame();
  reportFaults(window, blame);
  endHostStyles(window.document, composition.host.styles);
  const find = (name: string): AppInstance => {
    const instance = instances.get(name);
    if (!instance) throw new Error(`This page has no app "${name}". It has ${composition.apps.map((app) => app.name).join(', ')}.`);
    return instance;
  };
  const messages = createPageMessages({
    composition,
    window,
    session: session.get(),
    wakeApp: async (app) => (await host.open(app)).state === 'mounted',
  });
  const services: HostServices = {
    session,
    navigation,
    dialogs: { confirm: confirmNatively },
    drawers: { open: openDrawerNatively },
    addressOf: (reference) => addressOf(composition.apps, reference) ?? null,
    execute: (app, request, options) => executeGraphql(callerOf(composition, session.get(), app), request, options),
    messages,
    shortcuts: { add: () => () => undefined },
    toast: toastNatively,
    pages: createSinglePages({ navigation, dirty, setTitle: titles.set }),
    drawWidgetFailure: drawFailureNatively,
    fail(app, error) {
      reportError(error, { app: app.name, release: app.release });
      void find(app.name).fail(error);
    },
  };
  const { makeInstance } = createInstances(composition, services, {
    window,
    navigation,
    blame,
    company: () => session.get().company.id,
    restart: (app) => void host.close(app).then(() => host.open(app)),
    titles,
    hasManyInSight: true,
  });
  for (const app of composition.apps) instances.set(app.name, makeInstance(app, addPlace(element, app.name)));
  const after = async (name: string, work: Promise<void>): Promise<AppStatus> => {
    await work;
    return find(name).status.get();
  };
  const host: BareHost = {
    apps: composition.apps.map(({ name }) => name),
    open: (name) => after(name, find(name).open()),
    park: (name) => after(name, find(name).park()),
    close: (name) => after(name, find(name).close()),
    status: (name) => find(name).status.get(),
    whole: async () => void (await parcelEngine.arrives()),
    async showWanted() {
      const named = new URL(window.location.href).searchParams.get('apps')?.split(',');
      const owner = matchRoute(composition.apps, window.location.pathname)?.app.name;
      for (const name of named ?? (owner === undefined ? [] : [owner])) sayFailure(name, await host.open(name), element);
    },
  };
  return host;
}

function callerOf({ id }: Composition, session: Session, app: { readonly name: string; readonly release: string }) {
  return { app: app.name, release: app.release, compositionId: id, locale: session.locale, asker: askerOf(session) };
}

function addPlace(element: HTMLElement, name: string): HTMLElement {
  const place = element.ownerDocument.createElement('div');
  place.dataset['appPlace'] = name;
  element.append(place);
  return place;
}

/** Says on the page why an app is not there, in the words of its error. */
function sayFailure(name: string, status: AppStatus, element: HTMLElement): void {
  if (status.state !== 'failed') return;
  reportError(status.error, { app: name, release: name });
  const card = element.ownerDocument.createElement('pre');
  card.setAttribute('role', 'alert');
  card.textContent = status.error.message;
  element.querySelector(`[data-app-place="${name}"]`)?.replaceChildren(card);
}
