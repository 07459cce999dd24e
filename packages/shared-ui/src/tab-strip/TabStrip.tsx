import { Icon } from '../icons/Icon.tsx';
import { useMessages } from '../locale/use-messages.ts';
import { useFollowLink } from '../navigation-context/NavigationProvider.tsx';
import styles from './TabStrip.module.css';

export interface PageTab {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  readonly isCurrent?: boolean | undefined;
  /** Holds a draft: a dot stands before the label. */
  readonly isDirty?: boolean | undefined;
  readonly canClose?: boolean | undefined;
}

export interface TabStripProps {
  label: string;
  tabs: readonly PageTab[];
  onNavigate: (href: string) => void;
  onClose?: ((id: string) => void) | undefined;
}

/** The pages that are open. Renders a `<nav>` of links, as each tab has its own address. */
export function TabStrip({ label, tabs, onNavigate, onClose }: TabStripProps) {
  const messages = useMessages();
  const follow = useFollowLink(onNavigate);
  return (
    <nav className={styles.strip} aria-label={label}>
      {tabs.map((tab) => (
        <div key={tab.id} className={styles.tab} data-current={tab.isCurrent || undefined}>
          <a className={styles.link} href={tab.href} aria-current={tab.isCurrent ? 'page' : undefined} onClick={follow}>
            {tab.isDirty ? <span className={styles.dot} /> : null}
            {tab.label}
          </a>
          {tab.canClose && onClose ? (
            <button type="button" className={styles.close} aria-label={`${messages.close} ${tab.label}`} onClick={() => onClose(tab.id)}>
              <Icon name="close" />
            </button>
          ) : null}
        </div>
      ))}
    </nav>
  );
}
