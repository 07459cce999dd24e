import type { ComposedApp, LoadableRelease } from '@suanpan/protocol/composition';
import { appBase } from '../navigation/app-base.ts';
import { createAsideAddress } from '../navigation/aside-addresses.ts';
import type { Navigation } from '../navigation/navigation.ts';
import type { RealmSurroundings } from '../realm/realm-surroundings.ts';
import { newTraceparent } from '../telemetry/new-traceparent.ts';
import { reportError } from '../telemetry/report-error.ts';
import type { Blame } from '../telemetry/blame-release.ts';

/** What the page gives to the realm of any app. */
export interface SurroundOptions {
  readonly window: Window & typeof globalThis;
  readonly navigation: Pick<Navigation, 'record'>;
  readonly blame: Blame;
  /** The company for which the app keeps things on this device. */
  readonly company: () => string;
  readonly restart: (app: string) => void;
  /** What each app calls its page. */
  readonly titles: { readonly get: (app: string) => string; readonly set: (app: string, text: string) => void };
  /** Whether apps stand side by side, so that the page's address cannot be that of each. */
  readonly hasManyInSight?: boolean;
}

/** What hot module replacement leaves in the page's window for the code of an app under development. */
const developmentNames = ['$RefreshReg$', '$RefreshSig$', '__REACT_DEVTOOLS_GLOBAL_HOOK__', '__vite_plugin_react_preamble_installed__'];

/** Returns the surroundings of a release: what its realm may ask of the page, in the name of its app. */
export function surroundApp(app: ComposedApp, options: SurroundOptions) {
  const { window, navigation, blame, company, restart, titles, hasManyInSight = false } = options;
  return ({ release, base }: LoadableRelease, scopeId: string): RealmSurroundings => {
    blame.know({ release, base });
    return {
      window,
      app: { name: app.name, release, base },
      namespace: `${company()}/${app.name}`,
      scopeId,
      address: {
        base: appBase(app.routes),
        move: navigation.record,
        reload: () => restart(app.name),
        aside: hasManyInSight ? createAsideAddress(window, app.name) : undefined,
      },
      title: { get: () => titles.get(app.name), set: (text) => titles.set(app.name, text) },
      headers: () => ({ 'x-suanpan-app': app.name, 'x-suanpan-release': release, traceparent: newTraceparent() }),
      report: (error) => reportError(error, { app: app.name, release }),
      blame: blame.find,
      passed: app.reason === 'dev' ? developmentNames : [],
    };
  };
}
