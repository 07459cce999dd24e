import { useEffect, useRef } from 'react';
import type { ReactNode, RefObject } from 'react';
import { Popover } from 'react-aria-components';
import { classNames } from '../class-names/class-names.ts';
import { useMessages } from '../locale/use-messages.ts';
import popoverStyles from '../popover/Popover.module.css';
import type { LookupItem } from './lookup-item.ts';
import { useCalmOpening } from './use-calm-opening.ts';
import type { LookupStatus } from './use-lookup.ts';
import styles from './Lookup.module.css';

export interface LookupPopoverProps<Item extends LookupItem> {
  isOpen: boolean;
  /** The input the list hangs below. */
  anchor: RefObject<HTMLElement | null>;
  listId: string;
  label: string;
  status: LookupStatus;
  items: readonly Item[];
  activeIndex: number;
  onPick: (item: Item) => void;
  onRetry: () => void;
  onClose: () => void;
  renderItem?: ((item: Item) => ReactNode) | undefined;
  /** Stands above the items, such as 最近使用. */
  heading?: string | undefined;
}

/** The items that were found, below the input that searches. Renders a `listbox`; focus stays in the input. */
export function LookupPopover<Item extends LookupItem>(props: LookupPopoverProps<Item>) {
  const { isOpen, anchor, listId, label, status, items, activeIndex, onPick, onRetry, onClose, renderItem, heading } = props;
  return (
    <Popover
      className={classNames(popoverStyles.popover, styles.popover)}
      isNonModal
      isOpen={useCalmOpening(isOpen, items.length > 0 || status !== 'loading')}
      onOpenChange={(isNowOpen) => {
        if (!isNowOpen) onClose();
      }}
      triggerRef={anchor}
      placement="bottom start"
      offset={4}
    >
      {heading === undefined || items.length === 0 ? null : <div className={styles.heading}>{heading}</div>}
      <div id={listId} role="listbox" aria-label={label} className={styles.list} data-loading={status === 'loading' || undefined}>
        {items.map((item, index) => (
          <LookupOption key={item.id} id={`${listId}-${String(index)}`} isActive={index === activeIndex} onPick={() => onPick(item)}>
            {renderItem?.(item) ?? <DefaultItem item={item} />}
          </LookupOption>
        ))}
      </div>
      <LookupWord status={status} isEmpty={items.length === 0} onRetry={onRetry} />
    </Popover>
  );
}

interface LookupOptionProps {
  readonly id: string;
  readonly isActive: boolean;
  readonly onPick: () => void;
  readonly children: ReactNode;
}

function LookupOption({ id, isActive, onPick, children }: LookupOptionProps) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- focus and keys stay in the input
    <div
      ref={ref}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={styles.option}
      // The press must not take the focus from the input.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPick}
    >
      {children}
    </div>
  );
}

function DefaultItem({ item }: { item: LookupItem }) {
  return (
    <>
      <span>{item.label}</span>
      {item.description === undefined ? null : <span className={styles.description}>{item.description}</span>}
    </>
  );
}

interface LookupWordProps {
  readonly status: LookupStatus;
  readonly isEmpty: boolean;
  readonly onRetry: () => void;
}

function LookupWord({ status, isEmpty, onRetry }: LookupWordProps) {
  const messages = useMessages();
  if (status === 'failed') {
    return (
      <div className={styles.word} role="alert">
        {messages.failed}
        <button type="button" className={styles.retry} onMouseDown={(event) => event.preventDefault()} onClick={onRetry}>
          {messages.retry}
        </button>
      </div>
    );
  }
  if (!isEmpty) return null;
  return (
    <div className={styles.word} role="status">
      {status === 'ready' ? messages.noMatch : messages.loading}
    </div>
  );
}
