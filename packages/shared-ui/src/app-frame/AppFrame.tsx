import { useId, useState } from 'react';
import type { MouseEvent, ReactNode } from 'react';
import { useMessages } from '../locale/use-messages.ts';
import { NavigationRail } from './NavigationRail.tsx';
import { PhoneBar } from './PhoneBar.tsx';
import type { NavigationGroup, NavigationItem } from './navigation-item.ts';
import styles from './AppFrame.module.css';

export interface AppFrameProps {
  /** The seal and the name. */
  brand: ReactNode;
  /** Which company's books are open, usually a Menu. */
  companySwitcher?: ReactNode;
  /** The search box or the button that opens the palette. */
  search?: ReactNode;
  /** Notices, language and the user's menu, at the end of the top bar. */
  actions?: ReactNode;
  navigation: readonly NavigationGroup[];
  /** Opens an item in place; clicks with a modifier keep the browser's meaning. */
  onNavigate: (href: string) => void;
  /** The items of the phone's bottom bar, five at most; whatever else there is stands under 更多. */
  phoneItems?: readonly NavigationItem[] | undefined;
  /** The text of the skip link; 跳到正文 when absent. */
  skipLink?: string | undefined;
  /** A TabStrip above the page, on a desk. */
  tabs?: ReactNode;
  /** What the frame has to say about all pages, above them. */
  notice?: ReactNode;
  /** The same pages in the phone's sheet, where there is no strip. */
  openPages?: NavigationGroup | undefined;
  /** Closes one of them. */
  onClosePage?: ((item: NavigationItem) => void) | undefined;
  /** Whether the menu is folded to its beads; kept by the frame itself when absent. */
  isFolded?: boolean | undefined;
  onFoldedChange?: ((isFolded: boolean) => void) | undefined;
  /** Puts an item among the favourites or takes it off; without it there are no stars. */
  onFavourite?: ((item: NavigationItem) => void) | undefined;
  children: ReactNode;
}

/** The house around every page: top bar, menu, page; on a phone top bar and bottom bar. Renders `<header>`, `<nav>` and `<main>`. */
export function AppFrame(props: AppFrameProps) {
  const {
    brand,
    companySwitcher,
    search,
    actions,
    navigation,
    onNavigate,
    phoneItems = [],
    skipLink,
    tabs,
    openPages,
    notice,
    onClosePage,
    onFavourite,
    children,
  } = props;
  const messages = useMessages();
  const mainId = useId();
  const [isFoldedHere, setFoldedHere] = useState(false);
  const isFolded = props.isFolded ?? isFoldedHere;
  const changeFolded = (next: boolean) => {
    setFoldedHere(next);
    props.onFoldedChange?.(next);
  };
  return (
    <div className={styles.frame} data-folded={isFolded || undefined}>
      <a className={styles.skip} href={`#${mainId}`} onClick={focusMain}>
        {skipLink ?? messages.skipToContent}
      </a>
      <header className={styles.top}>
        <div className={styles.brand}>{brand}</div>
        {companySwitcher === undefined ? null : <div className={styles.company}>{companySwitcher}</div>}
        <div className={styles.search}>{search}</div>
        {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
      </header>
      <NavigationRail
        groups={navigation}
        onNavigate={onNavigate}
        isFolded={isFolded}
        onFoldedChange={changeFolded}
        onFavourite={onFavourite}
      />
      <div className={styles.content}>
        {tabs === undefined ? null : <div className={styles.tabs}>{tabs}</div>}
        {notice}
        <main id={mainId} className={styles.main} tabIndex={-1}>
          {children}
        </main>
      </div>
      <PhoneBar
        items={phoneItems}
        groups={navigation}
        openPages={openPages}
        onNavigate={onNavigate}
        onFavourite={onFavourite}
        onClosePage={onClosePage}
      />
    </div>
  );
}

function focusMain(event: MouseEvent<HTMLAnchorElement>) {
  // The hash belongs to the application's address, so the focus moves without it.
  event.preventDefault();
  event.currentTarget.parentElement?.querySelector('main')?.focus();
}
