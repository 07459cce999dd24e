import type { SlotContext } from '@suanpan/protocol/slots';
import { nameFailure } from '../loading/name-failure.ts';
import type { ChosenWidget } from './choose-widgets.ts';
import { endOuterStyles } from './end-outer-styles.ts';
import { type WidgetMount, type WidgetMounting, mountWidget, whatOf } from './mount-widget.ts';
import type { WidgetRecord } from './widget-record.ts';

export interface WidgetToShow {
  readonly chosen: ChosenWidget;
  readonly slot: string;
  readonly context: SlotContext;
  readonly place: HTMLElement;
  /** Aborted when the widget is to leave. */
  readonly signal: AbortSignal;
  readonly mounting: WidgetMounting;
  readonly record: WidgetRecord;
}

/** Shows a widget in its place until `signal` is aborted: what it does wrong ends in a card there, and nowhere else. */
export function showWidget(request: WidgetToShow): void {
  const { chosen, place, signal, mounting, record } = request;
  let present: WidgetMount | undefined;
  let clear: (() => void) | undefined;
  const fail = async (mount: WidgetMount, cause: unknown): Promise<void> => {
    if (present !== mount || signal.aborted) return;
    present = undefined;
    const error = await nameFailure({ ...failing(chosen), integrityOf: mounting.integrityOf }, cause);
    mounting.report(error, chosen);
    await mount.end();
    if (signal.aborted) return;
    mark('failed', { fault: error.code });
    clear = await mounting.drawFailure(place, { error, chosen, retry: begin });
    if (signal.aborted) clear();
  };
  const mark = (state: WidgetRecord['state'], more: Partial<WidgetRecord> = {}): void => {
    place.dataset['state'] = state;
    Object.assign(record, { state, fault: undefined, ...more });
  };
  const begin = (): void => {
    const from = performance.now();
    clear?.();
    clear = undefined;
    mark('loading');
    const mount: WidgetMount = mountWidget({ ...request, fail: (error) => void fail(mount, error) });
    present = mount;
    mount.up.then(
      () => (present === mount ? mark('mounted', { milliseconds: performance.now() - from }) : undefined),
      (error: unknown) => fail(mount, error),
    );
  };
  const leave = async (): Promise<void> => {
    clear?.();
    await present?.end();
    place.remove();
  };
  signal.addEventListener('abort', () => void leave(), { once: true });
  endOuterStyles(place);
  begin();
}

function failing(chosen: ChosenWidget) {
  return { app: chosen.app.name, release: chosen.release.release, step: 'mount', what: whatOf(chosen) } as const;
}
