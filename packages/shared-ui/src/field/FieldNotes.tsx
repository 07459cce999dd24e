import { FieldError, Text } from 'react-aria-components';
import { classNames } from '../class-names/class-names.ts';
import styles from './Field.module.css';

export interface FieldNotesProps {
  description?: string | undefined;
  error?: string | undefined;
}

/** The help and the error below a React Aria field. Renders `<span>`s that describe the input. */
export function FieldNotes({ description, error }: FieldNotesProps) {
  return (
    <>
      {description === undefined ? null : (
        <Text slot="description" className={classNames(styles.description)}>
          {description}
        </Text>
      )}
      <FieldError className={classNames(styles.error)}>{error}</FieldError>
    </>
  );
}
