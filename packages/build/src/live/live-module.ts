/** The module through which a page hears what the dev server tells about an app. Vite serves it as `/@id/__x00__suanpan-live`. */
export const liveModuleId = '\0suanpan-live';

/** Told before an update is sent: a file was saved, and whether the page has run it or any module made of it. */
export const savedEvent = 'suanpan:saved';

/** Events of Vite's client that a page needs: https://vite.dev/guide/api-hmr. */
const events = ['vite:error', 'vite:beforeUpdate', 'vite:afterUpdate', 'vite:beforeFullReload', savedEvent];

/**
 * Returns the source of the live module.
 *
 * It keeps what comes before anybody listens. What a listener returns is waited for, so one that never ends its work holds
 * Vite's client back: from reloading the page, and from updating a run of the app that is over.
 */
export function liveModuleSource(): string {
  return `const early = [];
let tell = (event, data) => void early.push([event, data]);
export function listen(listener) {
  tell = listener;
  for (const [event, data] of early.splice(0)) void listener(event, data);
}
export const connected = new Promise((resolve) => import.meta.hot?.on('vite:ws:connect', () => resolve()));
for (const event of ${JSON.stringify(events)}) import.meta.hot?.on(event, (data) => tell(event, data));
`;
}
