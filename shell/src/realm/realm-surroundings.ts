/** What the page tells a realm, and what a realm asks of the page. */
export interface RealmSurroundings {
  readonly window: Window & typeof globalThis;
  readonly app: { readonly name: string; readonly release: string; readonly base: string };
  /** Sets apart what the app keeps on this device, e.g. `company/sales`. */
  readonly namespace: string;
  /** From the release's scope module: the value of `data-scope`, and the prefix of names in its styles. */
  readonly scopeId: string;
  readonly address: RealmAddress;
  readonly title: { get(): string; set(text: string): void };
  /** What goes with each request to the page's own origin. */
  readonly headers: () => Readonly<Record<string, string>>;
  /** Reports what the app did that cannot be held or carried out. */
  readonly report: (error: Error) => void;
  /** Returns the release that a fault came from, if it can be told. */
  readonly blame: (fault: unknown, file?: string) => string | undefined;
  /** Names of the page's own that development tools need, e.g. those of hot module replacement. */
  readonly passed: readonly string[];
}

/** The page's address as the app may move it: only below its own base. */
export interface RealmAddress {
  /** e.g. `/sales`, without a slash at the end; empty for the whole site. */
  readonly base: string;
  /** Moves the page to a path of the site. */
  move(path: string, state: unknown, replace: boolean): void;
  /** Starts the app anew. */
  reload(): void;
  /** Where the app moves while the page is at an address that is not its own; absent where it then only remembers its last one. */
  readonly aside?: AsideMoves | undefined;
}

/** The moves of an app that stands on a page whose address is another's, kept with the entries of the browser's history. */
export interface AsideMoves {
  read(): { readonly url: string; readonly state: unknown } | undefined;
  move(entry: { readonly url: string; readonly state: unknown }, replace: boolean): void;
}
