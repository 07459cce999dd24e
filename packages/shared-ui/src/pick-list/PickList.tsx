import { useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { LookupItem } from '../lookup/lookup-item.ts';
import { SearchField } from '../search-field/SearchField.tsx';
import { Stack } from '../stack/Stack.tsx';
import styles from './PickList.module.css';

export interface PickListProps<Item extends LookupItem> {
  /** What is searched, for assistive technology. */
  searchLabel: string;
  search: string;
  onSearchChange: (search: string) => void;
  /** What was found, the best first. */
  items: readonly Item[];
  /** Whether the items answer what is typed now: only then Enter in the search box takes the first. */
  isCurrent: boolean;
  onPick: (item: Item) => void;
  /** What stands in place of the items: that they are on their way, that there are none, that it failed. */
  children?: ReactNode;
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * One thing to choose from what a search finds, such as in a drawer; ↑ ↓ lead from the search box through the items and back, Enter takes one.
 * Renders a search box and a list of buttons.
 */
export function PickList<Item extends LookupItem>(props: PickListProps<Item>) {
  const { searchLabel, search, onSearchChange, items, isCurrent, onPick, children } = props;
  const whole = useRef<HTMLDivElement>(null);
  const [best] = isCurrent ? items : [];
  const walk = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    // Keys of an input method that is still choosing characters are its own.
    if (step === undefined || event.nativeEvent.isComposing) return;
    const stops = [...(whole.current?.querySelectorAll<HTMLElement>('input, [data-choice]') ?? [])];
    const at = stops.findIndex((stop) => stop === event.target);
    if (at === -1) return;
    event.preventDefault();
    stops[at + step]?.focus();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- it listens for the search box and the buttons in it
    <div ref={whole} onKeyDown={walk}>
      <Stack>
        <SearchField
          autoFocus
          label={searchLabel}
          value={search}
          onChange={onSearchChange}
          onSubmit={() => (best ? onPick(best) : undefined)}
        />
        {children}
        <ul className={styles.list}>
          {items.map((item) => (
            <li key={item.id}>
              <button type="button" className={styles.choice} data-choice onClick={() => onPick(item)}>
                <span className={styles.label}>{item.label}</span>
                {item.description !== undefined && <span className={styles.description}>{item.description}</span>}
              </button>
            </li>
          ))}
        </ul>
      </Stack>
    </div>
  );
}
