import type { Failure } from '@suanpan/app-kit/describe-failure';
import { SaveFailure } from '@suanpan/shared-ui/save-failure';

interface ActFailureProps {
  /** Why the backend refused; null while it did not. */
  failure: Failure | null;
  /** Returns the id of the field that an entry is typed in. */
  fieldIdOf?: (entry: string) => string;
}

/** Says why something was not done, and leads to the fields that are wrong. Renders nothing while nothing was refused. */
export function ActFailure({ failure, fieldIdOf }: ActFailureProps) {
  return (
    <SaveFailure
      refusal={failure && `${failure.message} (${failure.code})`}
      errors={(failure?.fields ?? []).map(({ path, message }) => ({ fieldId: fieldIdOf?.(path) ?? null, label: '', message }))}
    />
  );
}
