import { type Slots, createSlots } from '../slots/slots.ts';
import { reportError } from '../telemetry/report-error.ts';
import type { PageSlotsParts } from './page-slots.ts';

/** Makes the slots of a page, once an app that has one is on its way. */
export function makeSlots(parts: PageSlotsParts): Slots {
  const { composition, services, breaker } = parts;
  const slots: Slots = createSlots({
    apps: composition.apps,
    releaseOf: (app) => breaker.candidates(app)[0] ?? app,
    session: services.session,
    loadStage: async () => (await import('./widget-stage.ts')).createWidgetStage(parts, slots),
    report: reportError,
  });
  return slots;
}
