import { useMutation } from '@apollo/client/react';
import { useHost } from '@suanpan/app-kit/use-host';
import { useSession } from '@suanpan/app-kit/use-session';
import { TextField } from '@suanpan/shared-ui/text-field';
import { useFieldIds } from '@suanpan/shared-ui/use-field-ids';
import { useState } from 'react';
import { SettingForm } from '../app/SettingForm.tsx';
import { useAct } from '../app/use-act.ts';
import { ChangeOwnNameDocument } from '../data/change-own-name.generated.ts';
import { useT } from '../texts.ts';

/** The login name, which stays, and the name that others see. Renders a `<section>` with a form. */
export function NameForm() {
  const t = useT();
  const { ui } = useHost();
  const { user } = useSession();
  const [change] = useMutation(ChangeOwnNameDocument);
  const [name, setName] = useState(user.name);
  const idOf = useFieldIds();
  const act = useAct();
  const save = () =>
    act.run(async () => {
      const { data } = await change({ variables: { name } });
      const saved = data?.changeOwnName.user.name ?? name;
      setName(saved);
      ui.toast({ tone: 'success', text: t('done.nameSaved', { name: saved }) });
    });
  return (
    <SettingForm title={t('account.name')} saveLabel={t('account.saveName')} isMain={false} act={act} fieldIdOf={idOf} onSave={save}>
      <TextField label={t('account.loginName')} value={user.loginName} onChange={() => undefined} isReadOnly />
      <TextField
        id={idOf('name')}
        label={t('account.shownName')}
        description={t('account.shownNameHint')}
        value={name}
        onChange={setName}
        autoComplete="name"
        isRequired
        error={act.problemOf('name')}
      />
    </SettingForm>
  );
}
