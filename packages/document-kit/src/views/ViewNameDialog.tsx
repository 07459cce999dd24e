import type { Failure } from '@suanpan/app-kit/describe-failure';
import { useDescribeFailure } from '@suanpan/app-kit/use-describe-failure';
import { Button } from '@suanpan/shared-ui/button';
import { Dialog } from '@suanpan/shared-ui/dialog';
import { SaveFailure } from '@suanpan/shared-ui/save-failure';
import { Stack } from '@suanpan/shared-ui/stack';
import { TextField } from '@suanpan/shared-ui/text-field';
import { type SyntheticEvent, useId, useState } from 'react';
import { useListT } from '../list-tools/list-texts.ts';

interface ViewNameDialogProps {
  title: string;
  name: string;
  /** Saves the name; rejects with why it was refused. */
  onSave: (name: string) => Promise<void>;
  onClose: () => void;
}

/** Asks what a view is called. Renders a modal dialog, which stays with what was refused. */
export function ViewNameDialog({ title, name: before, onSave, onClose }: ViewNameDialogProps) {
  const t = useListT();
  const formId = useId();
  const describeFailure = useDescribeFailure();
  const [name, setName] = useState(before);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isSaving, setSaving] = useState(false);
  const refused = failure?.fields.find(({ path }) => path === 'name')?.message;
  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    if (isSaving) return;
    setSaving(true);
    try {
      await onSave(name);
      onClose();
    } catch (error) {
      setFailure(describeFailure(error));
      setSaving(false);
    }
  };
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      size="small"
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button tone="primary" type="submit" form={formId} isPending={isSaving}>
            {t('view.save')}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          {failure && refused === undefined && <SaveFailure refusal={`${failure.message} (${failure.code})`} errors={[]} />}
          <TextField label={t('view.name')} value={name} onChange={setName} maxLength={40} isRequired autoFocus error={refused} />
        </Stack>
      </form>
    </Dialog>
  );
}
