import type { Composition } from '@suanpan/protocol/composition';
import { useEffect, useState } from 'react';
import type { Slots } from '../slots/slots.ts';
import type { AppDirector } from '../loading/app-director.ts';
import { type InspectedPage, inspectPage } from './inspect-page.ts';

interface Inspected {
  readonly composition: Composition;
  readonly director: AppDirector;
  readonly slots: Pick<Slots, 'records'>;
}

/** How often the page is looked at, in milliseconds: apps change their state by themselves. */
const interval = 500;

/** Returns what the inspector knows of the page, looked at again while it is open. */
export function useInspectedPage({ composition, director, slots }: Inspected): InspectedPage {
  const [page, setPage] = useState(() => look({ composition, director, slots }));
  useEffect(() => {
    const again = (): void => setPage(look({ composition, director, slots }));
    const timer = setInterval(again, interval);
    const stop = director.stage.subscribe(again);
    return () => {
      clearInterval(timer);
      stop();
    };
  }, [composition, director, slots]);
  return page;
}

function look({ composition, director, slots }: Inspected): InspectedPage {
  const fetched = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  return inspectPage({ composition, statusOf: director.statusOf, fetched, widgets: slots.records() });
}
