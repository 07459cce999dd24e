import type { ComposedApp, Composition, LoadableRelease } from '@suanpan/protocol/composition';
import type { AppIdentity, HostServices } from '../host/host-services.ts';
import type { ImportRelease } from '../loading/import-release.ts';
import type { CircuitBreaker } from '../loading/recover-app.ts';
import { type Slots, createSlots } from '../slots/slots.ts';
import { reportError } from '../telemetry/report-error.ts';
import type { SurroundOptions } from './surround-app.ts';

export interface PageSlotsParts {
  readonly composition: Composition;
  readonly services: HostServices;
  readonly surroundings: SurroundOptions;
  readonly importRelease: ImportRelease;
  readonly breaker: Pick<CircuitBreaker, 'candidates'>;
  readonly identify: (app: ComposedApp, release: LoadableRelease) => AppIdentity;
  readonly patienceOf: (app: ComposedApp) => number;
}

/** Makes the slots of a page. */
export function createPageSlots(parts: PageSlotsParts): Slots {
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
