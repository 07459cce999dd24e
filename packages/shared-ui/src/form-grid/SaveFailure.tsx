import { InlineNotice } from '../inline-notice/InlineNotice.tsx';
import { useMessages } from '../locale/use-messages.ts';
import { type FormFieldError, FormErrorSummary } from './FormErrorSummary.tsx';

export interface SaveFailureProps {
  /** Why the backend refused, with its code; null while it did not. */
  refusal: string | null;
  /** What is wrong, field by field; empty when the refusal is about the whole, e.g. that somebody else was faster. */
  errors: readonly FormFieldError[];
}

/** Says why a form was not saved, and that what was typed is still there. Renders nothing while nothing was refused. */
export function SaveFailure({ refusal, errors }: SaveFailureProps) {
  const messages = useMessages();
  if (refusal === null) return null;
  const title = `${messages.notSaved}: ${refusal}`;
  if (errors.length > 0) return <FormErrorSummary title={title} errors={errors} />;
  return (
    <InlineNotice tone="danger" title={title}>
      {messages.typedIsKept}
    </InlineNotice>
  );
}
