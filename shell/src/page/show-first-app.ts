import type { Session } from '@suanpan/protocol/session';
import { resolvePage } from '../navigation/resolve-page.ts';
import type { PageServices } from './page-services.ts';

/** Begins to load the app that the page's address means, before anything is rendered. */
export function showFirstApp({ composition, navigation, director }: PageServices, session: Session): void {
  const start = resolvePage(composition, session, navigation.location.get().path);
  if (start.kind === 'start' && start.home !== undefined) navigation.go(start.home, { replace: true });
  const page = resolvePage(composition, session, navigation.location.get().path);
  if (page.kind === 'page') void director.show(page.match.app.name);
}
