import type { Session } from '@suanpan/protocol/session';
import { whenIdle } from '../loading/when-idle.ts';
import { resolvePage } from '../navigation/resolve-page.ts';
import type { PageServices } from './page-services.ts';

/**
 * Begins to load the app that the page's address means, before anything is rendered, and shows it where the frame will have its page.
 *
 * Returns what resolves once the app has been painted, or when it takes longer than so many milliseconds. An app whose code is there
 * gets five times as many: its page is in the making, and rendering the frame would only stop that.
 */
export function showFirstApp(
  { composition, navigation, director, memory }: PageServices,
  session: Session,
): (patience: number) => Promise<void> {
  const place = document.getElementById('first');
  place?.append(director.outlet);
  place?.toggleAttribute('data-folded', memory.read('menu-folded') === true);
  const start = resolvePage(composition, session, navigation.location.get().path);
  if (start.kind === 'start' && start.home !== undefined) navigation.go(start.home, { replace: true });
  const page = resolvePage(composition, session, navigation.location.get().path);
  if (page.kind !== 'page') return () => Promise.resolve();
  const { name } = page.match.app;
  const shown = director.show(name);
  const isShownBefore = (wait: (go: () => void) => void): Promise<void> => Promise.race([shown, new Promise<void>(wait)]);
  return async (patience) => {
    await isShownBefore((go) => void setTimeout(go, patience));
    // A slow processor is busy with the app then; a slow line leaves it idle.
    await isShownBefore(whenIdle);
    if (director.statusOf(name).state === 'ready') await isShownBefore((go) => void setTimeout(go, patience * 5));
  };
}
