import { useStore } from '@suanpan/app-kit/use-store';
import { useEffect } from 'react';
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
  const { director, prefetch } = usePage();
  const { visible } = useStore(director.stage);
  const isSettled = visible !== null;
  useEffect(() => {
    if (!isSettled) return undefined;
    let callOff = (): void => undefined;
    const timer = setTimeout(() => {
      callOff = whenIdle(() => {
        for (const { items } of menu) for (const { path } of items) prefetch(path);
      });
    }, settleTime);
    return () => {
      clearTimeout(timer);
      callOff();
    };
  }, [isSettled, menu, prefetch]);
  return null;
}
