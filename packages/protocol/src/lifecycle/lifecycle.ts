import type { Host } from '../host/host.ts';
import type { SlotContext } from '../slots/host-slots.ts';

/** What the host gives to each lifecycle function. */
export interface AppProps {
  readonly host: Host;
  /** The element that is the app's page; empty at mount, and emptied by the host after unmount. */
  readonly container: HTMLElement;
}

/** What the host gives to each function of a widget. */
export interface WidgetProps extends AppProps {
  /** e.g. `workbench.card`. */
  readonly slot: string;
  /** What the slot tells its widgets, e.g. `{ customer: '42' }`. */
  readonly context: SlotContext;
}

/**
 * A widget as the entry has it. One may be on the page several times, each with a container and a host of its own.
 *
 * It may be mounted before `bootstrap`, and while the app's page is there or not.
 */
export interface WidgetLifecycles {
  mount(props: WidgetProps): Promise<void>;
  /** Leaves nothing behind, as that of the app. */
  unmount(props: WidgetProps): Promise<void>;
}

/** What a sub-app's entry exports. The host calls each with a deadline. */
export interface AppLifecycles {
  /** Once a page, before the first mount. */
  bootstrap(props: AppProps): Promise<void>;
  mount(props: AppProps): Promise<void>;
  /** Leaves nothing behind: no node, listener, timer or subscription. */
  unmount(props: AppProps): Promise<void>;
  /** Called when the mounted app comes back into sight: what it shows may have changed meanwhile. */
  update?(props: AppProps): Promise<void>;
  /** The widgets that `app.config.ts` declares, by name. */
  readonly widgets?: Readonly<Record<string, WidgetLifecycles>>;
}

/** What a scope module exports: it binds the free globals of the app's code to `scope`. */
export interface ScopeModule {
  /** Sets every bound name from `scope`, and follows later writes through `scope[followKey]`. */
  bindScope(scope: Window & typeof globalThis): void;
  /** e.g. `sales-3f9c2a1b`: sets apart the styles of this release from all others. */
  readonly scopeId: string;
  /** Whether the app does not use the components of the host, so that its page begins as plain as a page of its own. */
  readonly hasOwnLook?: boolean;
  /** What the app's own `index.html` held, if it has one. */
  readonly page?: PageContent;
  /** What the styles of the release define by name, so that styles made at run time mean the same. */
  readonly styleNames?: ReleaseStyleNames;
}

/** Names that styles define for a whole document, as the app wrote them: each becomes the app's own by the scope id. */
export interface ReleaseStyleNames {
  readonly keyframes: readonly string[];
  /** Font families, in lower case. */
  readonly fonts: readonly string[];
  /** Registered custom properties and other dashed names. */
  readonly dashed: readonly string[];
  readonly counters: readonly string[];
  /** The custom property that stands for the app's `rem`, where its styles set the size of the root's font. */
  readonly rem?: string;
}

/** The key under which a scope takes a function that is told of each later write to a name. */
export const followKey = Symbol.for('suanpan.follow');

/** The key under which a scope has a function that writes HTML and attributes for the app, past what the page's policy would refuse. */
export const writeKey = Symbol.for('suanpan.write');

/** What an app's `index.html` held beside its first module. Addresses are absolute, or relative to the release. */
export interface PageContent {
  readonly html: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, string>>;
  /** The content of the body as HTML, without scripts. */
  readonly content: string;
  /** The id of the element that the app's page goes into. */
  readonly container: string | null;
  /** The texts of style elements, scoped. */
  readonly styles: readonly string[];
  /** The attributes of link elements, e.g. stylesheets and fonts. */
  readonly links: readonly Readonly<Record<string, string>>[];
  /** Module scripts other than the first, run once before the first mount. */
  readonly modules: readonly (() => Promise<unknown>)[];
}

/** How long each step may take, in milliseconds. */
export const deadlines = { load: 10_000, bootstrap: 4_000, mount: 6_000, unmount: 3_000 } as const;

/** A step of the lifecycle that has a deadline. */
export type LifecycleStep = keyof typeof deadlines;

/** Returns whether `value` has the lifecycle functions that every entry must export. */
export function isAppLifecycles(value: unknown): value is AppLifecycles {
  if (typeof value !== 'object' || value === null) return false;
  const record = value as Readonly<Record<string, unknown>>;
  return ['bootstrap', 'mount', 'unmount'].every((name) => typeof record[name] === 'function');
}

/** Returns whether `value` exports `bindScope`. */
export function isScopeModule(value: unknown): value is ScopeModule {
  if (typeof value !== 'object' || value === null) return false;
  return 'bindScope' in value && typeof value.bindScope === 'function' && 'scopeId' in value && typeof value.scopeId === 'string';
}
