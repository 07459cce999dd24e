import type { ComposedApp } from '@suanpan/protocol/composition';
import { textIn } from '@suanpan/protocol/localized-text';
import type { Session } from '@suanpan/protocol/session';
import { type MenuItem, mayOpen } from './build-menu.ts';

/** Returns the actions that apps have for a place of the frame, or for any place when it is empty, as far as the person may take them. */
export function actionsIn(place: 'toolbar' | 'account' | '', apps: readonly ComposedApp[], session: Session): MenuItem[] {
  return apps
    .flatMap(({ actions = [] }) => actions)
    .filter(({ places, permission }) => (place ? places?.includes(place) : places) && mayOpen(permission, session))
    .map(({ path, title }) => ({ path, label: textIn(title, session.locale) }));
}
