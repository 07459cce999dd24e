import { Label } from 'react-aria-components';
import { classNames } from '../class-names/class-names.ts';
import { withoutUndefined } from '../class-names/without-undefined.ts';
import styles from './Field.module.css';

export interface FieldLabelProps {
  children: string;
  isRequired?: boolean | undefined;
  isHidden?: boolean | undefined;
  htmlFor?: string | undefined;
  id?: string | undefined;
}

/** The name of a field, with its star when it is required. Renders a `<label>`. */
export function FieldLabel({ children, isRequired = false, isHidden = false, htmlFor, id }: FieldLabelProps) {
  return (
    <Label {...withoutUndefined({ htmlFor, id })} className={classNames(styles.label, isHidden && styles.hidden)}>
      {children}
      {isRequired ? (
        <span className={styles.star} aria-hidden="true">
          {' *'}
        </span>
      ) : null}
    </Label>
  );
}
