import { ProtocolError } from '@suanpan/protocol/errors';
import type { HostNavigation, HostPage } from '@suanpan/protocol/host';
import { reportError } from '../telemetry/report-error.ts';
import type { AppIdentity, HostServices } from './host-services.ts';

/** Makes the ways of one mount of an app; once `signal` is aborted they move the page no more, since it is another app's by then. */
export function createHostNavigation(
  { app, location }: AppIdentity,
  { navigation, pages }: Pick<HostServices, 'navigation' | 'pages'>,
  signal: AbortSignal,
): HostNavigation {
  const whileMounted = (move: () => void): void => {
    if (!signal.aborted) return move();
    return reportError(new ProtocolError('SP-HOST-002', `Cannot navigate for the app "${app.name}": it is not on the page`), {
      app: app.name,
      release: app.release,
    });
  };
  const pageOf = (page: string | null): Omit<HostPage, 'location'> => ({
    go: (path, options) => whileMounted(() => pages.go({ app: app.name, page }, path, options)),
    back: () => whileMounted(navigation.back),
    title: (text) => (signal.aborted ? undefined : pages.title({ app: app.name, page }, text)),
    dirty: (value) => (signal.aborted ? undefined : pages.dirty({ app: app.name, page }, value)),
  });
  const made = new Map<string, HostPage>();
  return {
    location,
    ...pageOf(null),
    pages: pages.of(app.name),
    at(page) {
      // The same page gets the same ways, so that whoever renders it again sees no change.
      const ways = made.get(page) ?? { location: pages.locationOf(page) ?? location, ...pageOf(page) };
      made.set(page, ways);
      return ways;
    },
    openTab: (path) => whileMounted(() => pages.open(path)),
  };
}
