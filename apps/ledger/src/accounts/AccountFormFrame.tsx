import type { Failure } from '@suanpan/app-kit/describe-failure';
import { useShortcut } from '@suanpan/app-kit/use-shortcut';
import { Button } from '@suanpan/shared-ui/button';
import { FormGrid } from '@suanpan/shared-ui/form-grid';
import { Inline } from '@suanpan/shared-ui/inline';
import { SaveFailure } from '@suanpan/shared-ui/save-failure';
import { shownKeys } from '@suanpan/shared-ui/shown-keys';
import { Stack } from '@suanpan/shared-ui/stack';
import type { ReactNode } from 'react';
import { useT } from '../texts.ts';

interface AccountFormFrameProps {
  /** Why the backend refused; null while it did not. */
  failure: Failure | null;
  /** Returns the id of the field that an entry is typed in, or null when it is typed in none. */
  fieldIdOf: (entry: string) => string | null;
  isPending: boolean;
  onSave: () => void;
  /** The fields. */
  children: ReactNode;
}

/** A form of the ledger: what was refused, the fields, and the button that saves. Renders a `<form>`. */
export function AccountFormFrame({ failure, fieldIdOf, isPending, onSave, children }: AccountFormFrameProps) {
  const t = useT();
  useShortcut({ keys: 'mod+s', label: t('action.save'), run: onSave });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      <Stack gap="wide">
        <SaveFailure
          refusal={failure && `${failure.message} (${failure.code})`}
          errors={(failure?.fields ?? []).map(({ path, message }) => ({ fieldId: fieldIdOf(path), label: '', message }))}
        />
        <FormGrid>{children}</FormGrid>
        <Inline>
          <Button tone="primary" type="submit" shortcut={shownKeys('mod+s')} isPending={isPending}>
            {t('action.save')}
          </Button>
        </Inline>
      </Stack>
    </form>
  );
}
