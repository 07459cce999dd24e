import { useMutation } from '@apollo/client/react';
import { useHost } from '@suanpan/app-kit/use-host';
import { TextField } from '@suanpan/shared-ui/text-field';
import { useFieldIds } from '@suanpan/shared-ui/use-field-ids';
import { useState } from 'react';
import { SettingForm } from '../app/SettingForm.tsx';
import { useAct } from '../app/use-act.ts';
import { ChangePasswordDocument } from '../data/change-password.generated.ts';
import { ListOwnSessionsDocument } from '../data/list-own-sessions.generated.ts';
import { useT } from '../texts.ts';

const empty = { oldPassword: '', newPassword: '', again: '' };

/** The old password and the new one, twice. Renders a `<section>` with a form. */
export function PasswordForm() {
  const t = useT();
  const { ui } = useHost();
  const [change] = useMutation(ChangePasswordDocument, { refetchQueries: [ListOwnSessionsDocument] });
  const [values, setValues] = useState(empty);
  const [isTried, setTried] = useState(false);
  const idOf = useFieldIds();
  const act = useAct();
  const { oldPassword, newPassword, again } = values;
  const isOther = isTried && again !== newPassword;
  const save = () =>
    act.run(async () => {
      setTried(true);
      if (oldPassword === '' || newPassword === '' || again !== newPassword) return;
      await change({ variables: { oldPassword, newPassword } });
      setValues(empty);
      setTried(false);
      ui.toast({ tone: 'success', text: t('done.passwordSaved') });
    });
  const fieldOf = (name: keyof typeof empty) => ({
    id: idOf(name),
    value: values[name],
    onChange: (text: string) => setValues((before) => ({ ...before, [name]: text })),
    type: 'password' as const,
    isRequired: true,
  });
  const missing = (text: string): string | undefined => (isTried && text === '' ? t('account.passwordMissing') : undefined);
  return (
    <SettingForm
      title={t('account.password')}
      saveLabel={t('account.savePassword')}
      isMain={false}
      act={act}
      fieldIdOf={idOf}
      onSave={save}
    >
      <TextField
        {...fieldOf('oldPassword')}
        label={t('account.oldPassword')}
        autoComplete="current-password"
        error={act.problemOf('oldPassword') ?? missing(oldPassword)}
      />
      <TextField
        {...fieldOf('newPassword')}
        label={t('account.newPassword')}
        description={t('account.newPasswordHint')}
        autoComplete="new-password"
        error={act.problemOf('newPassword') ?? missing(newPassword)}
      />
      <TextField
        {...fieldOf('again')}
        label={t('account.passwordAgain')}
        autoComplete="new-password"
        error={isOther ? t('account.passwordsDiffer') : undefined}
      />
    </SettingForm>
  );
}
