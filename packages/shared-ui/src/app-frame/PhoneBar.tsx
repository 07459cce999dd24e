import { useState } from 'react';
import { Dialog } from '../dialog/Dialog.tsx';
import { Icon } from '../icons/Icon.tsx';
import { useMessages } from '../locale/use-messages.ts';
import { useFollowLink } from '../navigation-context/NavigationProvider.tsx';
import { FavouriteStar } from './FavouriteStar.tsx';
import { MenuBadge } from './MenuBadge.tsx';
import type { NavigationGroup, NavigationItem } from './navigation-item.ts';
import styles from './PhoneBar.module.css';

export interface PhoneBarProps {
  items: readonly NavigationItem[];
  groups: readonly NavigationGroup[];
  /** The pages that are open: first in the sheet. */
  openPages?: NavigationGroup | undefined;
  onNavigate: (href: string) => void;
  onFavourite?: ((item: NavigationItem) => void) | undefined;
  /** Closes an open page; without it none can be closed. */
  onClosePage?: ((item: NavigationItem) => void) | undefined;
}

const places = 5;

/** The phone's menu at the bottom, with the rest in a sheet. Renders a `<nav>`, shown below 720 px only. */
export function PhoneBar({ items, groups, openPages, onNavigate, onFavourite, onClosePage }: PhoneBarProps) {
  const messages = useMessages();
  const [isOpen, setOpen] = useState(false);
  const wanted = items.length > 0 ? items : groups.flatMap((group) => group.items);
  const hasOpen = openPages !== undefined && openPages.items.length > 0;
  const hasRest =
    hasOpen || wanted.length > places || groups.some((group) => group.items.some((item) => !wanted.some(({ id }) => id === item.id)));
  const shown = wanted.slice(0, hasRest ? places - 1 : places);
  const isElsewhere = !shown.some((item) => item.isCurrent) && groups.some((group) => group.items.some((item) => item.isCurrent));
  const go = (href: string) => {
    setOpen(false);
    onNavigate(href);
  };
  const close = (item: NavigationItem) => {
    // Whoever is asked about what is typed there must see it.
    if (item.badge !== undefined) setOpen(false);
    onClosePage?.(item);
  };
  return (
    <nav className={styles.bar} aria-label={messages.mainMenu}>
      {shown.map((item) => (
        <BarLink key={item.id} item={item} onNavigate={go} />
      ))}
      {hasRest ? (
        <button
          type="button"
          className={styles.item}
          data-current={isElsewhere || undefined}
          aria-haspopup="dialog"
          onClick={() => setOpen(true)}
        >
          <span className={styles.bead} />
          {messages.more}
        </button>
      ) : null}
      <Dialog title={messages.mainMenu} isOpen={isOpen} onClose={() => setOpen(false)}>
        {(hasOpen ? [openPages, ...groups] : groups).map((group) => (
          <SheetGroup
            key={group.label ?? group.items[0]?.id ?? ''}
            group={group}
            onNavigate={go}
            onFavourite={group === openPages ? undefined : onFavourite}
            onClose={group === openPages && onClosePage ? close : undefined}
          />
        ))}
      </Dialog>
    </nav>
  );
}

interface BarLinkProps {
  readonly item: NavigationItem;
  readonly onNavigate: (href: string) => void;
}

function BarLink({ item, onNavigate }: BarLinkProps) {
  const follow = useFollowLink(onNavigate);
  return (
    <a
      className={styles.item}
      href={item.href}
      data-current={item.isCurrent || undefined}
      aria-current={item.isCurrent ? 'page' : undefined}
      onClick={follow}
    >
      <span className={styles.bead} />
      <span className={styles.label}>{item.label}</span>
      <MenuBadge badge={item.badge} className={styles.badge} />
    </a>
  );
}

interface SheetGroupProps {
  readonly group: NavigationGroup;
  readonly onNavigate: (href: string) => void;
  readonly onFavourite: ((item: NavigationItem) => void) | undefined;
  readonly onClose: ((item: NavigationItem) => void) | undefined;
}

function SheetGroup({ group, onNavigate, onFavourite, onClose }: SheetGroupProps) {
  const follow = useFollowLink(onNavigate);
  return (
    <section className={styles.group} aria-label={group.label}>
      {group.label === undefined ? null : <h3 className={styles.heading}>{group.label}</h3>}
      <ul className={styles.tiles}>
        {group.items.map((item) => (
          <li key={item.id} className={styles.place}>
            <a className={styles.tile} href={item.href} aria-current={item.isCurrent ? 'page' : undefined} onClick={follow}>
              {item.label}
              <MenuBadge badge={item.badge} className={styles.count} />
            </a>
            {onFavourite === undefined ? null : <FavouriteStar item={item} onToggle={onFavourite} className={styles.star} />}
            {onClose !== undefined && item.canClose ? <ClosePage item={item} onClose={onClose} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ClosePageProps {
  readonly item: NavigationItem;
  readonly onClose: (item: NavigationItem) => void;
}

function ClosePage({ item, onClose }: ClosePageProps) {
  const messages = useMessages();
  return (
    <button type="button" className={styles.close} aria-label={`${messages.close} ${item.label}`} onClick={() => onClose(item)}>
      <Icon name="close" />
    </button>
  );
}
