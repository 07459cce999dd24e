/** What every field has. */
export interface FieldProps {
  label: string;
  /** Help below the field. */
  description?: string | undefined;
  /** What is wrong and how to mend it; marks the field as invalid. */
  error?: string | undefined;
  /** Marks the field. That it is empty is said once saving was tried: by `error`, or in our own words by `isTried`. */
  isRequired?: boolean | undefined;
  /** Whether saving was tried: a required field that is empty says so in our own words. */
  isTried?: boolean | undefined;
  isDisabled?: boolean | undefined;
  isReadOnly?: boolean | undefined;
  /** The label is read aloud only, where the place says it already. */
  isLabelHidden?: boolean | undefined;
  /** The anchor a FormErrorSummary links to. */
  id?: string | undefined;
  name?: string | undefined;
  autoFocus?: boolean | undefined;
}
