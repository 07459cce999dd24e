import { useMutation } from '@apollo/client/react';
import { useHost } from '@suanpan/app-kit/use-host';
import { SelectField } from '@suanpan/shared-ui/select-field';
import { useFieldIds } from '@suanpan/shared-ui/use-field-ids';
import { useState } from 'react';
import { SettingForm } from '../app/SettingForm.tsx';
import { useAct } from '../app/use-act.ts';
import type { CompanySettingsCardFragment } from '../data/company-settings-card.fragment.generated.ts';
import { SetCompanyModeDocument } from '../data/set-company-mode.generated.ts';
import { useT } from '../texts.ts';

type Mode = CompanySettingsCardFragment['mode'];

const modes: readonly Mode[] = ['FULL', 'SIMPLE'];

interface ModeFormProps {
  settings: CompanySettingsCardFragment;
  /** Told when the settings are another version than was read. */
  onChanged: () => Promise<unknown>;
}

/** With how much of the product the company works. Renders a `<section>` with a form. */
export function ModeForm({ settings, onChanged }: ModeFormProps) {
  const t = useT();
  const { ui } = useHost();
  const [set] = useMutation(SetCompanyModeDocument);
  const [mode, setMode] = useState(settings.mode);
  const idOf = useFieldIds();
  const act = useAct();
  const save = () =>
    act.run(async () => {
      await set({ variables: { version: settings.version, mode } });
      ui.toast({ tone: 'success', text: t('done.modeSaved', { mode: t(`company.mode.${mode}`) }) });
      await onChanged();
    });
  return (
    <SettingForm
      title={t('company.mode')}
      saveLabel={t('company.save')}
      isIdle={mode === settings.mode}
      act={act}
      fieldIdOf={idOf}
      onSave={save}
    >
      <SelectField
        id={idOf('mode')}
        label={t('company.mode')}
        description={t(mode === 'SIMPLE' ? 'company.simpleHint' : 'company.fullHint')}
        options={modes.map((value) => ({ value, label: t(`company.mode.${value}`) }))}
        value={mode}
        onChange={(value) => setMode(value === 'SIMPLE' ? 'SIMPLE' : 'FULL')}
      />
      <p>{t('company.apply')}</p>
    </SettingForm>
  );
}
