import { TextLink } from '@suanpan/shared-ui/text-link';
import { levelOf } from './account-level.ts';
import styles from './AccountName.module.css';

interface AccountNameProps {
  account: { readonly id: string; readonly code: string; readonly name: string };
}

/** An account's name, indented by its level, as the link to its page. Renders a `<span>`. */
export function AccountName({ account: { id, code, name } }: AccountNameProps) {
  return (
    <span className={styles.name} data-level={levelOf(code)}>
      <TextLink href={`/ledger/accounts/${id}`}>{name}</TextLink>
    </span>
  );
}
