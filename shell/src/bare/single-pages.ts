import type { OpenPage } from '@suanpan/protocol/host';
import type { HostPages } from '../host/host-services.ts';
import type { Navigation } from '../navigation/navigation.ts';
import { createStore } from '../stores/create-store.ts';

interface SinglePagesOptions {
  readonly navigation: Pick<Navigation, 'go'>;
  /** The apps that hold something typed. */
  readonly dirty: Set<string>;
  readonly setTitle: (app: string, text: string) => void;
}

/** Where there are no tabs, each app has one page, which follows the address. */
export function createSinglePages({ navigation, dirty, setTitle }: SinglePagesOptions): HostPages {
  const only = createStore<readonly OpenPage[]>([{ id: 'page', isCurrent: true }]);
  return {
    of: () => only,
    locationOf: () => undefined,
    title: ({ app }, text) => setTitle(app, text),
    dirty({ app }, value) {
      if (value) dirty.add(app);
      else dirty.delete(app);
    },
    go: (_, path, options) => navigation.go(path, options),
    open: (path) => navigation.go(path),
    left: (app) => void dirty.delete(app),
  };
}
