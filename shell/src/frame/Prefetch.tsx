import { useStore } from '@suanpan/app-kit/use-store';
import type { ComposedApp, Composition } from '@suanpan/protocol/composition';
import { matchRoute } from '@suanpan/protocol/match-route';
import { useEffect } from 'react';
import { prefetchApp } from '../loading/prefetch-app.ts';
import { whenIdle } from '../loading/when-idle.ts';
import type { MenuGroup } from '../navigation/build-menu.ts';
import { usePage } from './page-context.tsx';

interface PrefetchProps {
  menu: readonly MenuGroup[];
}

/** The page that was asked for comes first, its data included: only then are others thought of. In milliseconds. */
const settleTime = 400;

/** Fetches the apps of the menu when the browser has nothing else to do, once a page is there. Renders nothing, so that the frame is not drawn again. */
export function Prefetch({ menu }: PrefetchProps) {
  const { director, composition, locale } = usePage();
  const { visible } = useStore(director.stage);
  const isSettled = visible !== null;
  useEffect(() => {
    if (!isSettled) return undefined;
    let callOff = (): void => undefined;
    const timer = setTimeout(() => {
      callOff = whenIdle(() => {
        const page = { document, locale: locale.get(), integrityOf: (url: string) => composition.importMap.integrity[url] };
        for (const app of appsOf(menu, composition)) prefetchApp(app, page);
      });
    }, settleTime);
    return () => {
      clearTimeout(timer);
      callOff();
    };
  }, [isSettled, menu, composition, locale]);
  return null;
}

function appsOf(menu: readonly MenuGroup[], { apps }: Composition): ReadonlySet<ComposedApp> {
  const paths = menu.flatMap(({ items }) => items.map(({ path }) => path));
  return new Set(paths.flatMap((path) => matchRoute(apps, path)?.app ?? []));
}
