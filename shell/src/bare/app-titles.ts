/** What each app calls its page. The browser's tab bears the name that the app in sight gave. */
export interface AppTitles {
  get(app: string): string;
  set(app: string, text: string): void;
}

export interface AppTitlesOptions {
  /** The app that the page's address means, if any. */
  readonly inSight: () => string | null;
  readonly write: (text: string) => void;
}

/** Makes the titles of a page's apps. */
export function createAppTitles({ inSight, write }: AppTitlesOptions): AppTitles {
  const titles = new Map<string, string>();
  return {
    get: (app) => titles.get(app) ?? '',
    set(app, text) {
      titles.set(app, text);
      if (app === inSight()) write(text);
    },
  };
}
