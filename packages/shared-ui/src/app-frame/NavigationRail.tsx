import { useId } from 'react';
import { IconButton } from '../button/IconButton.tsx';
import { useMessages } from '../locale/use-messages.ts';
import { useFollowLink } from '../navigation-context/NavigationProvider.tsx';
import { FavouriteStar } from './FavouriteStar.tsx';
import { MenuBadge } from './MenuBadge.tsx';
import type { NavigationGroup, NavigationItem } from './navigation-item.ts';
import styles from './NavigationRail.module.css';

export interface NavigationRailProps {
  groups: readonly NavigationGroup[];
  onNavigate: (href: string) => void;
  isFolded: boolean;
  onFoldedChange: (isFolded: boolean) => void;
  onFavourite?: ((item: NavigationItem) => void) | undefined;
}

/** The menu at the side, each destination a bead on its rod. Renders a `<nav>`. */
export function NavigationRail({ groups, onNavigate, isFolded, onFoldedChange, onFavourite }: NavigationRailProps) {
  const messages = useMessages();
  return (
    <nav className={styles.rail} aria-label={messages.mainMenu} data-folded={isFolded || undefined}>
      <div className={styles.scroll}>
        {groups.map((group) => (
          <Group key={group.label ?? group.items[0]?.id ?? ''} group={group} onNavigate={onNavigate} onFavourite={onFavourite} />
        ))}
      </div>
      <IconButton
        label={isFolded ? messages.expandMenu : messages.collapseMenu}
        icon={isFolded ? 'chevron-right' : 'chevron-left'}
        onPress={() => onFoldedChange(!isFolded)}
      />
    </nav>
  );
}

interface GroupProps {
  readonly group: NavigationGroup;
  readonly onNavigate: (href: string) => void;
  readonly onFavourite: ((item: NavigationItem) => void) | undefined;
}

function Group({ group, onNavigate, onFavourite }: GroupProps) {
  const headingId = useId();
  return (
    <div className={styles.group}>
      {group.label === undefined ? null : (
        <div id={headingId} className={styles.heading}>
          {group.label}
        </div>
      )}
      <ul aria-labelledby={group.label === undefined ? undefined : headingId}>
        {group.items.map((item) => (
          <li key={item.id} className={styles.place}>
            <NavigationLink item={item} onNavigate={onNavigate} />
            {onFavourite === undefined ? null : <FavouriteStar item={item} onToggle={onFavourite} className={styles.star} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface NavigationLinkProps {
  readonly item: NavigationItem;
  readonly onNavigate: (href: string) => void;
}

function NavigationLink({ item, onNavigate }: NavigationLinkProps) {
  const follow = useFollowLink(onNavigate);
  return (
    <a
      ref={item.isCurrent ? comeIntoView : undefined}
      className={styles.link}
      href={item.href}
      aria-current={item.isCurrent ? 'page' : undefined}
      title={item.label}
      onClick={follow}
    >
      <span className={styles.bead} />
      <span className={styles.label}>{item.label}</span>
      <MenuBadge badge={item.badge} className={styles.badge} />
    </a>
  );
}

/** The menu is longer than most windows: where somebody is should be seen in it. */
function comeIntoView(link: HTMLAnchorElement | null): void {
  link?.scrollIntoView?.({ block: 'nearest' });
}
