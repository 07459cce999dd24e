import type { DocumentReference } from '../documents/document-type.ts';
import type { HostMessages } from '../messages/host-messages.ts';
import type { HostSlots } from '../slots/host-slots.ts';
import type { Session } from '../session/session.ts';

/**
 * What a sub-app gets as `props.host`: everything it may do outside its own container.
 *
 * The host binds each member to the app's identity. An app holds no other handle on the page.
 */
export interface Host {
  /** Who the host thinks this app is. */
  readonly app: HostApp;
  /** Who is signed in; changes when the language does. */
  readonly session: ReadableStore<Session>;
  readonly navigation: HostNavigation;
  readonly documents: HostDocuments;
  readonly graphql: HostGraphql;
  readonly messages: HostMessages;
  readonly slots: HostSlots;
  readonly ui: HostUi;
  readonly telemetry: HostTelemetry;
  readonly storage: HostStorage;
  /** Aborted when the app is unmounted; pass it to everything that may outlive a page. */
  readonly signal: AbortSignal;
}

/** A value that changes over time. Shaped for React's `useSyncExternalStore`. */
export interface ReadableStore<T> {
  get(): T;
  /** Calls `listener` after each change; returns the way to stop. */
  subscribe(listener: () => void): () => void;
}

export interface HostApp {
  readonly name: string;
  /** e.g. `sales@1.4.2-3f9c2a1b`. */
  readonly release: string;
  /** Where the release's files are, with a slash at the end. */
  readonly base: string;
}

export interface AppLocation {
  /** The page's path, e.g. `/sales/orders/42`: apps link to each other by the address people see. */
  readonly path: string;
  /** With its `?`, or empty. */
  readonly search: string;
  /** With its `#`, or empty. */
  readonly hash: string;
}

/** The ways of one page: to move, to be named and to be guarded. */
export interface HostPage {
  readonly location: ReadableStore<AppLocation>;
  /**
   * Goes to a path of this site. Each list and each document has a tab of its own; a path of another one opens there, and the page left
   * behind is kept alive. Asks first when something typed would be lost.
   */
  go(path: string, options?: { readonly replace?: boolean }): void;
  back(): void;
  /** Names the page in its tab and in the browser's title. */
  title(text: string): void;
  /** While `true`, the host asks before what was typed on the page is lost, and never puts it away of its own accord. */
  dirty(value: boolean): void;
}

/** A page of the app that is kept alive in a tab. */
export interface OpenPage {
  /** The same for as long as the tab is there. */
  readonly id: string;
  /** Whether it is the one that the app shows; the others are to be kept as they are, out of sight. */
  readonly isCurrent: boolean;
}

export interface HostNavigation extends HostPage {
  /**
   * The app's pages that are open. An app that listens to them keeps each one as it is; one that does not has a single page, which
   * follows `location`.
   */
  readonly pages: ReadableStore<readonly OpenPage[]>;
  /** The ways of one of the open pages. */
  at(page: string): HostPage;
  /** Brings the page of a path up as it was left, with its filters and its place, or opens it. */
  openTab(path: string): void;
}

/** The documents of all apps, by what they are. */
export interface HostDocuments {
  /** Returns the address of a document, for a link; null when no app owns its type, or the person may not open it. Loads nothing. */
  addressOf(reference: DocumentReference): string | null;
}

export interface GraphqlRequest {
  readonly kind: 'query' | 'mutation';
  readonly operationName: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface GraphqlFailure {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export interface GraphqlAnswer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly GraphqlFailure[];
}

/** A part of an answer that comes later, as the draft of `@defer` of August 2022 has it. */
export interface GraphqlPart extends GraphqlAnswer {
  /** Whether more parts come. */
  readonly hasNext?: boolean;
  /** What belongs at places of the data that came before. */
  readonly incremental?: readonly (GraphqlAnswer & { readonly path?: readonly (string | number)[]; readonly label?: string })[];
}

/** How an operation is sent. */
export interface GraphqlOptions {
  readonly signal?: AbortSignal;
  readonly idempotencyKey?: string;
  /**
   * Reads the answer in another form than JSON, e.g. in parts: `execute` asks for it by `accept`, and resolves to what `read` does. A host
   * that does not know this reads JSON, so what is asked for must have that form, too.
   */
  readonly form?: { readonly accept: string; read(response: Response): Promise<unknown> };
}

/** The way to the backend: session, company, composition, trace and idempotency key go with each request. */
export interface HostGraphql {
  /** Rejects with a coded error when no answer came; an answer with `errors` resolves. */
  execute(request: GraphqlRequest, options?: GraphqlOptions): Promise<GraphqlPart>;
}

export interface ToastRequest {
  readonly tone: 'success' | 'info' | 'danger';
  readonly text: string;
  /** One thing to do about it, e.g. undo. */
  readonly action?: { readonly label: string; run(): void };
}

export interface ConfirmRequest {
  readonly title: string;
  readonly body?: string;
  readonly confirmLabel: string;
  readonly tone?: 'neutral' | 'danger';
}

/** A key of an app, for the list of keys that people ask for. */
export interface ShownShortcut {
  /** The key after those held with it, e.g. `mod+s`, `shift+F7`, `n`; `mod` is ⌘ on a Mac, Ctrl elsewhere. */
  readonly keys: string;
  /** What it does, in the language of the session. */
  readonly label: string;
}

export interface DrawerRequest {
  readonly title: string;
  /** Closes the drawer when it is aborted, e.g. the signal of a question that nobody waits for any more. */
  readonly signal?: AbortSignal;
}

/** A place at the side of the page that an app fills for a while. */
export interface HostDrawer {
  /** Where the app puts its content; it lies in the app's own document, so the app's styles hold. */
  readonly element: HTMLElement;
  /** Resolves when the drawer is gone: the user closed it, went to another page, or the app closed it. */
  readonly closed: Promise<void>;
  close(): void;
}

export interface HostUi {
  toast(request: ToastRequest): void;
  /** Resolves to whether the user agreed. */
  confirm(request: ConfirmRequest): Promise<boolean>;
  /** Lists a key that the app hears itself, while its page is in sight; returns the way to take it off the list. */
  shortcut(shown: ShownShortcut): () => void;
  /** Opens a drawer over the page that is in sight, and resolves when it is there; also for an app that is out of sight. */
  drawer(request: DrawerRequest): Promise<HostDrawer>;
  /** Where the app's popups go, so that they stay inside and leave with it. */
  readonly portal: HTMLElement;
}

export interface HostTelemetry {
  /** Reports a fault, attributed to this app and release. */
  error(error: unknown, facts?: Readonly<Record<string, string>>): void;
  /** Reports a fault after which the app cannot go on: the host shows what happened, with a way to retry. */
  fatal(error: unknown): void;
  /** Marks a moment, e.g. `content`, for the page's timings. */
  mark(name: string): void;
}

/** Small things an app remembers on this device, apart by company and app. */
export interface HostStorage {
  get(key: string): string | null;
  set(key: string, value: string): void;
  remove(key: string): void;
}
