import { type DragEvent, type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
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
  /** By the cross, the middle button of the mouse, or the Delete key on a tab. */
  onClose?: ((id: string) => void) | undefined;
  /** Moves a tab to a place among the others, by dragging or by Ctrl+Shift+arrow on a tab. */
  onMove?: ((id: string, to: number) => void) | undefined;
  /** What is at the end of the strip, e.g. the list of all tabs. */
  actions?: ReactNode;
}

/** The pages that are open. Renders a `<nav>` of links, as each tab has its own address. */
export function TabStrip({ label, tabs, onNavigate, onClose, onMove, actions }: TabStripProps) {
  const dragged = useRef<string | null>(null);
  const strip = useRef<HTMLDivElement>(null);
  const current = tabs.find((tab) => tab.isCurrent)?.id;
  useEffect(() => {
    if (current === undefined) return undefined;
    // With the frame's own layout: asked for at once it would be one more.
    const frame = requestAnimationFrame(() =>
      strip.current?.querySelector('[data-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
    );
    return () => cancelAnimationFrame(frame);
  }, [current]);
  const drag = (tab: PageTab, index: number) =>
    onMove && {
      draggable: true,
      onDragStart: () => void (dragged.current = tab.id),
      onDragEnd: () => void (dragged.current = null),
      onDragOver(event: DragEvent) {
        if (dragged.current === null) return;
        event.preventDefault();
        if (dragged.current !== tab.id) onMove(dragged.current, index);
      },
    };
  return (
    <nav className={styles.nav} aria-label={label}>
      <div className={styles.strip} ref={strip}>
        {tabs.map((tab, index) => (
          <div key={tab.id} className={styles.tab} data-current={tab.isCurrent || undefined} {...drag(tab, index)}>
            <Tab tab={tab} index={index} onNavigate={onNavigate} onClose={onClose} onMove={onMove} />
          </div>
        ))}
      </div>
      {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
    </nav>
  );
}

interface TabProps extends Pick<TabStripProps, 'onNavigate' | 'onClose' | 'onMove'> {
  tab: PageTab;
  index: number;
}

function Tab({ tab, index, onNavigate, onClose, onMove }: TabProps) {
  const messages = useMessages();
  const follow = useFollowLink(onNavigate);
  const close = tab.canClose ? onClose : undefined;
  const closeByMouse = (event: MouseEvent): void => {
    if (event.button !== 1 || !close) return;
    event.preventDefault();
    close(tab.id);
  };
  const actByKey = (event: KeyboardEvent): void => {
    if (event.key === 'Delete') close?.(tab.id);
    if (!event.ctrlKey || !event.shiftKey || !event.key.startsWith('Arrow')) return;
    event.preventDefault();
    if (event.key === 'ArrowLeft') onMove?.(tab.id, index - 1);
    if (event.key === 'ArrowRight') onMove?.(tab.id, index + 1);
  };
  return (
    <>
      <a
        className={styles.link}
        href={tab.href}
        draggable={false}
        aria-current={tab.isCurrent ? 'page' : undefined}
        onClick={follow}
        onAuxClick={closeByMouse}
        onKeyDown={actByKey}
      >
        {tab.isDirty ? <span className={styles.dot} role="img" aria-label={messages.unsaved} /> : null}
        <span className={styles.label}>{tab.label}</span>
      </a>
      {close ? (
        <button type="button" className={styles.close} aria-label={`${messages.close} ${tab.label}`} onClick={() => close(tab.id)}>
          <Icon name="close" />
        </button>
      ) : null}
    </>
  );
}
