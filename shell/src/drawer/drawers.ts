import type { DrawerRequest, HostDrawer, ReadableStore } from '@suanpan/protocol/host';
import { createStore } from '../stores/create-store.ts';

/** A drawer that the frame shows. */
export interface ShownDrawer {
  readonly id: number;
  readonly title: string;
  /** Where the frame draws it: in the document of the app that fills it. */
  readonly holder: HTMLElement;
  /** What the app fills. */
  readonly element: HTMLElement;
  /** Called by the frame once `element` is on the screen. */
  arrived(): void;
  close(): void;
}

/** The mount of the app that opens a drawer. */
export interface DrawerOwner {
  readonly app: string;
  /** An element in the body of the app's document. */
  readonly portal: HTMLElement;
  readonly signal: AbortSignal;
}

export interface Drawers {
  readonly shown: ReadableStore<readonly ShownDrawer[]>;
  /** Opens a drawer; resolves when the frame has it on the screen. */
  open(request: DrawerRequest, owner: DrawerOwner): Promise<HostDrawer>;
}

/**
 * Makes the drawers of a page; `attend` wakes an app that is out of sight until the function that it gives is called.
 *
 * A drawer belongs to the page that it was opened over: it is closed when `location` is another one.
 */
export function createDrawers(attend: (app: string) => Promise<() => void>, location: ReadableStore<{ readonly path: string }>): Drawers {
  const shown = createStore<readonly ShownDrawer[]>([]);
  let count = 0;
  let { path } = location.get();
  location.subscribe(() => {
    if (location.get().path === path) return;
    ({ path } = location.get());
    for (const { close } of shown.get()) close();
  });
  return {
    shown,
    async open({ title, signal }, { app, portal, signal: mounted }) {
      const leave = await attend(app);
      const { holder, element } = createElements(portal);
      const ended = createMoment();
      const ready = createMoment();
      const close = (): void => {
        if (!shown.get().includes(drawer)) return;
        shown.set(shown.get().filter((other) => other !== drawer));
        ended.give();
      };
      count += 1;
      const drawer: ShownDrawer = { id: count, title, holder, element, arrived: ready.give, close };
      shown.set([...shown.get(), drawer]);
      for (const ending of [signal, mounted]) closeWith(ending, close);
      // The frame has taken the drawer off by then, so nothing in it holds the focus.
      const closed = ended.given.then(() => {
        holder.remove();
        leave();
      });
      await Promise.race([ready.given, closed]);
      return { element, closed, close };
    },
  };
}

/** A moment that others wait for. */
function createMoment(): { readonly given: Promise<void>; readonly give: () => void } {
  let give: (() => void) | undefined;
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give: () => give?.() };
}

function createElements({ ownerDocument, parentElement }: HTMLElement): Pick<ShownDrawer, 'holder' | 'element'> {
  const holder = ownerDocument.createElement('div');
  holder.dataset['appDrawer'] = '';
  parentElement?.append(holder);
  const element = ownerDocument.createElement('div');
  return { holder, element };
}

function closeWith(signal: AbortSignal | undefined, close: () => void): void {
  if (signal?.aborted) close();
  else signal?.addEventListener('abort', close, { once: true });
}
