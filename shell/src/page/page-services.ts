import type { ComposedApp, Composition } from '@suanpan/protocol/composition';
import type { ProtocolError } from '@suanpan/protocol/errors';
import type { GraphqlAnswer, GraphqlRequest, ReadableStore, ToastRequest } from '@suanpan/protocol/host';
import type { Locale, Session } from '@suanpan/protocol/session';
import { type LateDrawers, createLateDrawers } from '../drawer/late-drawers.ts';
import { type Dialogs, createDialogs } from '../dialogs/dialogs.ts';
import type { HostServices } from '../host/host-services.ts';
import { type AppDirector, createAppDirector } from '../loading/app-director.ts';
import type { PageSlots } from './page-slots.ts';
import type { DrawWidgetFailure } from '../slots/widget-failure.ts';
import type { MessageBus } from '../messages/message-bus.ts';
import type { MessageLog } from '../messages/message-log.ts';
import { addressOfDocument } from '../navigation/address-of-document.ts';
import type { Navigation } from '../navigation/navigation.ts';
import type { SessionActions } from '../session/session-actions.ts';
import type { PageTabs } from '../tabs/page-tabs.ts';
import type { TabOpener } from '../tabs/open-tab.ts';
import type { TabActsOptions } from '../tabs/tab-acts.ts';
import type { PersonalMemory } from '../storage/personal-memory.ts';
import { type ShortcutList, createShortcutList } from '../host/shortcut-list.ts';
import { createBlame } from '../telemetry/blame-release.ts';
import { reportError } from '../telemetry/report-error.ts';
import { reportFaults } from '../telemetry/report-faults.ts';
import { type WritableStore, createStore } from '../stores/create-store.ts';
import { createInstances } from './create-instances.ts';
import { endHostStyles } from './end-host-styles.ts';
import { memoryOf } from './memory-of.ts';
import { createOpenPages } from './open-pages.ts';
import { createWaysToBackend } from './ways-to-backend.ts';
import { createPageMessages } from './page-messages.ts';
import type { PageData } from './read-page-data.ts';

/** A toast of the frame. */
export interface PageToast extends ToastRequest {
  /** What it is a word about: it takes the place of an earlier one about the same. */
  readonly about?: string;
}

/** Everything that the frame works with, made once a page. */
export interface PageServices {
  readonly composition: Composition;
  readonly session: ReadableStore<Session | null>;
  /** Set when the backend no longer knows the session, while the page is still there. */
  readonly isExpired: WritableStore<boolean>;
  readonly actions: SessionActions;
  /** Asks the backend something that no app asks. */
  readonly askBackend: (request: GraphqlRequest) => Promise<GraphqlAnswer>;
  readonly navigation: Navigation;
  /** The open pages. */
  readonly tabs: Pick<PageTabs, 'list'>;
  /** Brings them up. */
  readonly tabOpener: TabOpener;
  /** What the acts on them work with. */
  readonly forTabActs: TabActsOptions;
  readonly dialogs: Dialogs;
  readonly drawers: LateDrawers;
  readonly toast: (request: PageToast) => void;
  /** The language of the frame and of every app. */
  readonly locale: ReadableStore<Locale>;
  /** Changes the language everywhere, without a reload; a signed-in person's choice is kept by the backend. */
  readonly setLocale: (locale: Locale) => Promise<void>;
  /** Brings apps up and takes them off; there only while somebody is signed in. */
  readonly director: AppDirector;
  /** The places in which apps show widgets of others. */
  readonly slots: PageSlots;
  /** The ways between apps; the shell has one of its own. */
  readonly messages: Pick<MessageBus, 'connect'>;
  /** What apps said to each other lately. */
  readonly messageLog: MessageLog;
  /** Asks an app by name. */
  readonly askApp: MessageBus['askApp'];
  /** Tells of a fault of the frame that nobody needs to be shown. */
  readonly reportFault: (error: unknown) => void;
  /** What the frame remembers for whoever is signed in. */
  readonly memory: PersonalMemory;
  /** The apps that do something long: whoever knows of it says so here, and they are not taken off. */
  readonly busyApps: Set<string>;
  /** The keys that apps hear. */
  readonly shortcuts: ShortcutList['all'];
}

export interface PageSurroundings {
  readonly data: PageData;
  readonly window: Window & typeof globalThis;
  readonly toast: (request: ToastRequest) => void;
  readonly mayDiscard: (dialogs: Dialogs) => Promise<boolean>;
  readonly drawWidgetFailure: DrawWidgetFailure;
  /** The language while nobody is signed in. */
  readonly locale: WritableStore<Locale>;
}

/** Makes the page's services. */
export function createPageServices({ data, window, toast, mayDiscard, locale, drawWidgetFailure }: PageSurroundings): PageServices {
  const { composition } = data;
  const session = createStore(data.session);
  const isExpired = createStore(false);
  const dialogs = createDialogs();
  const pages = createOpenPages({
    composition,
    session: data.session,
    window,
    ask: () => mayDiscard(dialogs),
    abandoned: (app) => void (pages.known.isAbandoned(app) && director.abandon(app)),
  });
  const { navigation } = pages;
  const drawers = createLateDrawers(async () => {
    const { createDrawers } = await import('../drawer/drawers.ts');
    return createDrawers((app) => director.attend(app), navigation.location);
  });
  const { execute, actions, askBackend } = createWaysToBackend({ composition, session: data.session, locale, isExpired });
  const wakeApp = (app: string): Promise<boolean> => director.wake(app);
  const messages = createPageMessages({ composition, window, session: data.session, wakeApp });
  const shortcuts = createShortcutList();
  const services: HostServices = {
    session: signedIn(session),
    navigation,
    dialogs,
    drawers,
    addressOf: (reference) => addressOfDocument(composition, services.session.get(), reference),
    execute,
    messages,
    shortcuts,
    toast,
    pages: pages.forApps,
    fail: (app, error) => failApp(director, app, error),
    drawWidgetFailure,
  };
  const blame = createBlame();
  reportFaults(window, blame);
  endHostStyles(window.document, composition.host.styles);
  const { makeInstance, slots } = createInstances(composition, services, {
    window,
    navigation,
    blame,
    company: () => services.session.get().company.id,
    restart: (app) => void director.restart(app),
    titles: pages.titles,
  });
  const director: AppDirector = createAppDirector({
    outlet: createOutlet(window.document),
    apps: composition.apps,
    makeInstance,
    budget: keptAlive,
    pages: pages.known,
  });
  return {
    composition,
    session,
    isExpired,
    actions,
    askBackend,
    navigation,
    tabs: pages.tabs,
    busyApps: pages.busyApps,
    tabOpener: pages.opener,
    forTabActs: pages.forActs,
    dialogs,
    drawers,
    toast,
    locale,
    setLocale: (next) => switchLocale(next, { actions, session, locale }),
    director,
    slots,
    messages,
    messageLog: messages.log,
    askApp: messages.askApp,
    shortcuts: shortcuts.all,
    reportFault: (error) => reportError(error, { app: 'shell', release: composition.host.release }),
    memory: memoryOf(() => window.localStorage, data.session),
  };
}

interface LocaleHolders {
  readonly actions: SessionActions;
  readonly session: WritableStore<Session | null>;
  readonly locale: WritableStore<Locale>;
}

async function switchLocale(next: Locale, { actions, session, locale }: LocaleHolders): Promise<void> {
  const present = session.get();
  if (present) await actions.setLocale(next);
  locale.set(next);
  if (present) session.set({ ...present, locale: next });
}

function createOutlet(document: Document): HTMLElement {
  const outlet = document.createElement('div');
  outlet.dataset['appOutlet'] = '';
  return outlet;
}

/** How many apps are kept alive out of sight: more cost memory on a phone, fewer cost time at a switch. */
const keptAlive = 4;

function failApp(director: AppDirector, app: ComposedApp, error: ProtocolError): void {
  reportError(error, { app: app.name, release: app.release });
  director.fail(app.name, error);
}

/** Apps exist only while somebody is signed in, so theirs is a session that is never null. */
function signedIn(session: ReadableStore<Session | null>): ReadableStore<Session> {
  return {
    subscribe: session.subscribe,
    get() {
      const present = session.get();
      if (!present) throw new Error('Nobody is signed in on this page.');
      return present;
    },
  };
}
