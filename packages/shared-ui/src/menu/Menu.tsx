import type { ReactElement, ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { classNames } from '../class-names/class-names.ts';
import { withoutUndefined } from '../class-names/without-undefined.ts';
import { Icon } from '../icons/Icon.tsx';
import { Kbd } from '../kbd/Kbd.tsx';
import popoverStyles from '../popover/Popover.module.css';
import styles from './Menu.module.css';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  /** A second line below the label. */
  readonly description?: string | undefined;
  /** Opens a page; onAction is not called then. */
  readonly href?: string | undefined;
  /** Marks the current choice; when any item has it, the menu is a single choice. */
  readonly isSelected?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly tone?: 'neutral' | 'danger' | undefined;
  readonly shortcut?: string | undefined;
}

export interface MenuProps {
  /** The Button or IconButton that opens it. */
  trigger: ReactElement;
  items: readonly MenuEntry[];
  onAction?: ((id: string) => void) | undefined;
  /** Names the menu for assistive technology. */
  label: string;
  placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end' | undefined;
  /** Shown above the items. */
  header?: ReactNode;
}

/** A list of acts behind a button. Renders the trigger and, when open, a `menu`. */
export function Menu({ trigger, items, onAction, label, placement = 'bottom start', header }: MenuProps) {
  const hasChoice = items.some((item) => item.isSelected !== undefined);
  const choice = hasChoice
    ? {
        selectionMode: 'single' as const,
        selectedKeys: items.filter((item) => item.isSelected).map((item) => item.id),
        disallowEmptySelection: true,
      }
    : {};
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={classNames(popoverStyles.popover)} placement={placement} offset={4}>
        {header === undefined ? null : <div className={styles.header}>{header}</div>}
        <AriaMenu className={classNames(styles.menu)} aria-label={label} onAction={(key) => onAction?.(String(key))} {...choice}>
          {items.map((item) => (
            <Entry key={item.id} item={item} />
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

function Entry({ item }: { item: MenuEntry }) {
  return (
    <MenuItem
      {...withoutUndefined({ href: item.href, isDisabled: item.isDisabled })}
      id={item.id}
      textValue={item.label}
      className={classNames(styles.item)}
      data-tone={item.tone ?? 'neutral'}
    >
      {({ isSelected }) => (
        <>
          <span className={styles.text}>
            {item.label}
            {item.description === undefined ? null : <span className={styles.description}>{item.description}</span>}
          </span>
          {item.shortcut === undefined ? null : <Kbd>{item.shortcut}</Kbd>}
          {isSelected ? <Icon name="check" className={styles.check} /> : null}
        </>
      )}
    </MenuItem>
  );
}
