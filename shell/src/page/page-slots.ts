import type { ComposedApp, Composition, LoadableRelease } from '@suanpan/protocol/composition';
import type { AppIdentity, HostServices } from '../host/host-services.ts';
import type { ImportRelease } from '../loading/import-release.ts';
import type { CircuitBreaker } from '../loading/recover-app.ts';
import type { Slots } from '../slots/slots.ts';
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

/** The slots of a page, whose code comes with the first app that has one. */
export interface PageSlots extends Slots {
  /** Resolves when slots can be filled, or when their code did not come: then they stay empty. */
  ready(): Promise<void>;
}

/** Makes the slots of a page. */
export function createPageSlots(parts: PageSlotsParts): PageSlots {
  let made: Slots | undefined;
  return {
    async ready() {
      try {
        const { makeSlots } = await import('./make-slots.ts');
        // Two apps may have asked at once.
        made ??= makeSlots(parts);
      } catch (error) {
        reportError(error, { app: 'shell', release: parts.composition.host.release });
      }
    },
    records: () => made?.records() ?? [],
    of: (owner, signal) => made?.of(owner, signal) ?? { widgetsIn: () => [], fill: () => () => undefined },
  };
}
