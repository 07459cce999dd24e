import type { ComposedApp, LoadableRelease } from '@suanpan/protocol/composition';
import type { DeclaredWidget } from '@suanpan/protocol/declared-widgets';

/** A widget with the app and the release that it comes from. */
export interface ChosenWidget {
  readonly app: ComposedApp;
  readonly release: LoadableRelease;
  readonly widget: DeclaredWidget;
}

interface Choice {
  readonly apps: readonly ComposedApp[];
  /** The release of an app that the page runs: the present one, or the one before while that fails. */
  readonly releaseOf: (app: ComposedApp) => LoadableRelease;
  readonly permissions: readonly string[];
}

/** Where a widget stands that does not say. */
export const usualOrder = 100;

/** Returns the widgets that a slot has for whoever has these permissions: by order, and by the apps' names where that is the same. */
export function chooseWidgets(slot: string, { apps, releaseOf, permissions }: Choice): ChosenWidget[] {
  return apps
    .flatMap((app) => {
      const release = releaseOf(app);
      return (release.widgets ?? []).map((widget) => ({ app, release, widget }));
    })
    .filter(({ widget }) => widget.slot === slot && (widget.permission === undefined || permissions.includes(widget.permission)))
    .toSorted((a, b) => orderOf(a) - orderOf(b) || compare(a.app.name, b.app.name));
}

function orderOf({ widget }: ChosenWidget): number {
  return widget.order ?? usualOrder;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
