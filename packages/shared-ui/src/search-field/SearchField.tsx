import type { Ref } from 'react';
import { Group, Input, SearchField as AriaSearchField } from 'react-aria-components';
import { IconButton } from '../button/IconButton.tsx';
import { classNames } from '../class-names/class-names.ts';
import { withoutUndefined } from '../class-names/without-undefined.ts';
import { Icon } from '../icons/Icon.tsx';
import { Kbd } from '../kbd/Kbd.tsx';
import { useMessages } from '../locale/use-messages.ts';
import fieldStyles from '../field/Field.module.css';
import styles from './SearchField.module.css';

export interface SearchFieldProps {
  /** What is searched, for assistive technology; also the placeholder when there is none. */
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Called on Enter. */
  onSubmit?: ((value: string) => void) | undefined;
  placeholder?: string | undefined;
  /** The keys that lead here, shown while it is empty. */
  shortcut?: string | undefined;
  autoFocus?: boolean | undefined;
  ref?: Ref<HTMLInputElement> | undefined;
}

/** A search box; Escape clears it. Renders an `<input type="search">`. */
export function SearchField({ label, placeholder, shortcut, ref, ...rest }: SearchFieldProps) {
  const messages = useMessages();
  return (
    <AriaSearchField {...withoutUndefined(rest)} aria-label={label} className={classNames(styles.search)}>
      <Group className={classNames(styles.box)}>
        <Icon name="search" />
        <Input {...withoutUndefined({ ref })} placeholder={placeholder ?? label} className={classNames(fieldStyles.bare)} />
        {shortcut !== undefined && rest.value === '' ? <Kbd>{shortcut}</Kbd> : null}
        {rest.value === '' ? null : <IconButton label={messages.clear} icon="close" />}
      </Group>
    </AriaSearchField>
  );
}
