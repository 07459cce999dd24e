import { afterPaint } from '@suanpan/app-kit/after-paint';
import { useHost } from '@suanpan/app-kit/use-host';
import { useSession } from '@suanpan/app-kit/use-session';
import { useShortcut } from '@suanpan/app-kit/use-shortcut';
import { IconButton } from '@suanpan/shared-ui/icon-button';
import { NavigationProvider } from '@suanpan/shared-ui/navigation-provider';
import { RecordWalkContext } from '@suanpan/shared-ui/record-walk';
import { type ReactNode, useCallback, useSyncExternalStore } from 'react';
import { besideOf } from './beside-of.ts';
import { walkWords } from './walk-words.ts';
import styles from './PageNavigation.module.css';

/** The pages of the rows among which one was opened last, in the order of their list; pages of an app are kept in several trees. */
let rows: readonly string[] = [];

const walk = {
  onRowsOpened(hrefs: readonly string[]): void {
    rows = hrefs;
  },
  inHead: <WalkButtons />,
};

/**
 * Has the links of an app's pages open tabs, and lets whoever opened a row of a list go on to the next one and back:
 * by J and K, or by the buttons in the head of its page. Renders its children.
 */
export function PageNavigation({ children }: { children: ReactNode }) {
  const { navigation } = useHost();
  const open = useCallback((href: string) => void afterPaint(() => navigation.openTab(href)), [navigation]);
  return (
    <NavigationProvider onNavigate={open}>
      <RecordWalkContext value={walk}>{children}</RecordWalkContext>
      <WalkKeys />
    </NavigationProvider>
  );
}

/** Not with the buttons: whoever presses J again does not wait for the page between. */
function WalkKeys() {
  const words = walkWords[useSession().locale];
  const { previous, next } = useBeside();
  useShortcut({ keys: 'k', label: words.previous, run: previous });
  useShortcut({ keys: 'j', label: words.next, run: next });
  return null;
}

function WalkButtons() {
  const words = walkWords[useSession().locale];
  const { previous, next } = useBeside();
  if (!previous && !next) return null;
  return (
    <span className={styles.walk}>
      <IconButton label={`${words.previous} (K)`} icon="chevron-up" isDisabled={!previous} onPress={previous} />
      <IconButton label={`${words.next} (J)`} icon="chevron-down" isDisabled={!next} onPress={next} />
    </span>
  );
}

/** Returns what goes to the rows beside the page in sight, in its tab; undefined where there is none. */
function useBeside() {
  const { navigation } = useHost();
  const { subscribe, get } = navigation.location;
  // Filters and pages of a list are no matter of it.
  const path = useSyncExternalStore(subscribe, () => get().path);
  const { previous, next } = besideOf(rows, path);
  const wayTo = (href: string | undefined) => href && (() => navigation.go(href, { replace: true }));
  return { previous: wayTo(previous) || undefined, next: wayTo(next) || undefined };
}
