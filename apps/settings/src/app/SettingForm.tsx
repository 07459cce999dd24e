import { Button } from '@suanpan/shared-ui/button';
import { Inline } from '@suanpan/shared-ui/inline';
import { Panel } from '@suanpan/shared-ui/panel';
import { Stack } from '@suanpan/shared-ui/stack';
import type { ReactNode } from 'react';
import { ActFailure } from './ActFailure.tsx';
import type { useAct } from './use-act.ts';

interface SettingFormProps {
  title: string;
  /** Above what was refused. */
  intro?: ReactNode;
  children: ReactNode;
  /** The button's words. */
  saveLabel: string;
  /** Whether it is what the page is for. */
  isMain?: boolean;
  /** Whether there is nothing to save. */
  isIdle?: boolean;
  act: Pick<ReturnType<typeof useAct>, 'failure' | 'isPending'>;
  fieldIdOf: (entry: string) => string;
  onSave: () => Promise<void>;
}

/** Some settings with a button that saves them, and why they were refused. Renders a `<section>` with a form. */
export function SettingForm({
  title,
  intro,
  children,
  saveLabel,
  isMain = true,
  isIdle = false,
  act,
  fieldIdOf,
  onSave,
}: SettingFormProps) {
  return (
    <Panel title={title}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void onSave();
        }}
      >
        <Stack>
          {intro}
          <ActFailure failure={act.failure} fieldIdOf={fieldIdOf} />
          {children}
          <Inline>
            <Button type="submit" tone={isMain ? 'primary' : 'neutral'} isPending={act.isPending} isDisabled={isIdle}>
              {saveLabel}
            </Button>
          </Inline>
        </Stack>
      </form>
    </Panel>
  );
}
