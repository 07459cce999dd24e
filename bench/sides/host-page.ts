/** What one runtime does to put an app onto the page, and to take it off. */
export interface Runtime {
  /** Resolves when the runtime says that the app is mounted; rejects when it says that it cannot be. */
  open(app: string, slot: HTMLElement): Promise<void>;
  close(app: string, slot: HTMLElement): Promise<void>;
  /** Keeps the app out of sight; without it the slot is hidden. */
  park?(app: string, slot: HTMLElement): Promise<void>;
  resume?(app: string, slot: HTMLElement): Promise<void>;
}

/** What the drivers of the benchmarks command. */
export interface HostPage {
  open(app: string): Promise<void>;
  close(app: string): Promise<void>;
  park(app: string): Promise<void>;
}

/** Makes the page of a runtime commandable, and opens the app that the address names. */
export function startHostPage(runtime: Runtime): void {
  const parked = new Set<string>();
  const page: HostPage = {
    async open(app) {
      const slot = slotOf(app);
      slot.hidden = false;
      if (!parked.delete(app)) await runtime.open(app, slot);
      else await runtime.resume?.(app, slot);
    },
    async close(app) {
      parked.delete(app);
      const slot = slotOf(app);
      slot.hidden = false;
      await runtime.close(app, slot);
    },
    async park(app) {
      parked.add(app);
      const slot = slotOf(app);
      await runtime.park?.(app, slot);
      slot.hidden = true;
    },
  };
  (globalThis as { benchHost?: HostPage }).benchHost = page;
  const [, , , first] = location.pathname.split('/');
  if (first !== undefined && first !== '') void page.open(first).catch((error: unknown) => console.error(error));
}

/** Returns the place of an app on the page. */
function slotOf(app: string): HTMLElement {
  const id = `slot-${app.replaceAll('@', '-')}`;
  const found = document.getElementById(id);
  if (found) return found;
  const slot = document.createElement('div');
  slot.id = id;
  slot.dataset['slot'] = app;
  (document.getElementById('host') ?? document.body).append(slot);
  return slot;
}
