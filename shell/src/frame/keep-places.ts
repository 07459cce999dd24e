import type { AppDirector } from '../loading/app-director.ts';
import type { PageTabs } from '../tabs/page-tabs.ts';

interface Place {
  readonly top: number;
  readonly focused: Element | null;
}

interface Places {
  readonly tabs: Pick<PageTabs, 'list'>;
  readonly director: Pick<AppDirector, 'outlet' | 'stage'>;
}

/** Keeps where each open page was scrolled to and what had the focus, and brings both back with the page. */
export function keepPlaces({ tabs, director }: Places, until: AbortSignal): void {
  if (until.aborted) return;
  const places = new Map<string, Place>();
  // Heard, not asked: whoever asks for it in the middle of a change has the page laid out at once.
  let top = scrollerOf(director.outlet)?.scrollTop ?? 0;
  const hear = ({ target }: Event): void => {
    if (target instanceof Element && target === scrollerOf(director.outlet) && !isLeaving) top = target.scrollTop;
  };
  const focus = watchFocus(director.outlet);
  let shown = tabs.list.get().current;
  let isLeaving = false;
  let frame = 0;
  const arrive = (): void => {
    const { wanted, visible } = director.stage.get();
    const { current } = tabs.list.get();
    if (current === null || wanted !== visible) return;
    if (current !== shown) {
      const place = places.get(current);
      top = place?.top ?? 0;
      scrollerOf(director.outlet)?.scrollTo({ top });
      focus.restore(place?.focused ?? null);
    }
    shown = current;
    isLeaving = false;
  };
  // The page is there in the next frame, unless its app is still to come: then the stage tells.
  const later = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(arrive);
  };
  const follow = (): void => {
    const { tabs: open, current } = tabs.list.get();
    for (const id of places.keys()) if (!open.some((tab) => tab.id === id)) places.delete(id);
    if (current === shown) return;
    // Still the page that is being left: the new one is not rendered yet.
    if (shown !== null && !isLeaving) places.set(shown, { top, focused: focus.latest() });
    isLeaving = true;
    later();
  };
  document.addEventListener('scroll', hear, { capture: true, passive: true, signal: until });
  const stops = [tabs.list.subscribe(follow), director.stage.subscribe(later), focus.stop, () => cancelAnimationFrame(frame)];
  for (const stop of stops) until.addEventListener('abort', stop);
}

/** The box of the page in which an app's pages are scrolled. */
function scrollerOf(outlet: HTMLElement): Element | null {
  return outlet.closest('main');
}

/** Knows what had the focus last within an element: whoever goes elsewhere by a click has left the page's field already. */
function watchFocus(outlet: HTMLElement) {
  let latest: Element | null = null;
  const watch = ({ target }: FocusEvent): void => void (latest = target instanceof Element ? target : null);
  outlet.addEventListener('focusin', watch);
  return {
    latest: () => latest,
    restore(focused: Element | null) {
      latest = focused;
      if (focused instanceof HTMLElement && focused.isConnected && isFree(document.activeElement)) focused.focus({ preventScroll: true });
    },
    stop: () => outlet.removeEventListener('focusin', watch),
  };
}

/** Whether the focus is nowhere in particular, so that it may be moved. */
function isFree(active: Element | null): boolean {
  return active === null || active === document.body || active.closest('nav') !== null;
}
