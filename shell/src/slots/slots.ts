import type { ComposedApp, LoadableRelease } from '@suanpan/protocol/composition';
import { ProtocolError } from '@suanpan/protocol/errors';
import type { ReadableStore } from '@suanpan/protocol/host';
import { textIn } from '@suanpan/protocol/localized-text';
import type { Session } from '@suanpan/protocol/session';
import type { HostSlots, SlotContext } from '@suanpan/protocol/slots';
import type { FaultOwner } from '../telemetry/report-error.ts';
import { type ChosenWidget, chooseWidgets, usualOrder } from './choose-widgets.ts';
import { addPlace, isWithin } from './widget-place.ts';
import type { WidgetToShow } from './show-widget.ts';
import type { WidgetRecord } from './widget-record.ts';

/** Who has a slot: an app with what its manifest declares, or the shell. */
export interface SlotOwner {
  readonly app: string;
  readonly slots: readonly string[];
}

/** The slots of a page. */
export interface Slots {
  /** Returns the slots of one mount of an app: what it fills is emptied when the mount ends. */
  of(owner: SlotOwner, signal: AbortSignal): HostSlots;
  /** The widgets that are on the page at this moment, or should be. */
  records(): readonly Readonly<WidgetRecord>[];
}

export interface SlotParts {
  readonly apps: readonly ComposedApp[];
  readonly releaseOf: (app: ComposedApp) => LoadableRelease;
  readonly session: ReadableStore<Session>;
  readonly report: (error: unknown, owner: FaultOwner) => void;
  /** Brings what shows widgets: nobody waits for its code who sees no slot. */
  readonly loadStage: () => Promise<(widget: Omit<WidgetToShow, 'mounting'>) => void>;
}

/** Makes the slots of a page. */
export function createSlots({ apps, releaseOf, session, report, loadStage }: SlotParts): Slots {
  const records = new Set<WidgetRecord>();
  let shown = 0;
  const choose = (slot: string): ChosenWidget[] => chooseWidgets(slot, { apps, releaseOf, permissions: session.get().permissions });

  const show = (chosen: ChosenWidget, { element, slot, owner, context, signal }: Filling): void => {
    const place = addPlace(element, chosen, session.get().locale);
    const { app, release, widget } = chosen;
    shown += 1;
    const record: WidgetRecord = { id: shown, slot, owner, app: app.name, release: release.release, widget: widget.name, state: 'loading' };
    records.add(record);
    signal.addEventListener('abort', () => records.delete(record), { once: true });
    loadStage().then(
      (showWidget) => (signal.aborted ? place.remove() : showWidget({ chosen, slot, context, place, signal, record })),
      (error: unknown) => report(error, { app: app.name, release: release.release }),
    );
  };
  return {
    records: () => [...records],
    of: ({ app: owner, slots }, signal) => ({
      widgetsIn: (slot) => (slots.includes(slot) ? choose(slot) : []).map((chosen) => described(chosen, session.get())),
      fill(element, slot, { context = {} } = {}) {
        if (!slots.includes(slot)) throw undeclared(owner, slot);
        const ending = new AbortController();
        const end = (): void => ending.abort();
        if (signal.aborted) return end;
        signal.addEventListener('abort', end, { once: true, signal: ending.signal });
        element.dataset['slot'] = slot;
        for (const chosen of choose(slot)) {
          // A widget that has itself in a slot of its own would never end.
          if (!isWithin(element, chosen)) show(chosen, { element, slot, owner, context, signal: ending.signal });
        }
        return end;
      },
    }),
  };
}

interface Filling {
  readonly element: HTMLElement;
  readonly slot: string;
  readonly owner: string;
  readonly context: SlotContext;
  readonly signal: AbortSignal;
}

function described({ app, widget }: ChosenWidget, { locale }: Session) {
  const { name, title, order = usualOrder, size } = widget;
  return { app: app.name, name, title: textIn(title, locale), order, size };
}

function undeclared(owner: string, slot: string): ProtocolError {
  return new ProtocolError('SP-SLOT-001', `Cannot fill the slot "${slot}": "${owner}" does not declare it`);
}
