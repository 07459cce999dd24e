/** The address of an app that stands on a page whose own address is another's, with what the app keeps there. */
export interface AsideEntry {
  /** As the app sees it, e.g. `/orders?page=2`. */
  readonly url: string;
  readonly state: unknown;
}

/** The addresses of such apps, one history with that of the page: going back goes back in whichever moved last. */
export interface AsideAddress {
  /** Undefined until the app moves. */
  read(): AsideEntry | undefined;
  move(entry: AsideEntry, replace: boolean): void;
}

/** What the page's own navigation keeps with an entry of the browser's history. */
interface EntryState {
  readonly position?: number;
  readonly aside?: Readonly<Record<string, AsideEntry>>;
}

/** Makes the address of the app `name`; it lives in the entries of the browser's history, whose address stays as it is. */
export function createAsideAddress({ history }: Window, name: string): AsideAddress {
  const present = (): EntryState => (history.state ?? {}) as EntryState;
  return {
    read: () => present().aside?.[name],
    move(entry, replace) {
      const { position = 0, aside, ...rest } = present();
      const state: EntryState = { ...rest, position: replace ? position : position + 1, aside: { ...aside, [name]: entry } };
      if (replace) history.replaceState(state, '');
      else history.pushState(state, '');
    },
  };
}
