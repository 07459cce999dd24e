import { useMutation } from '@apollo/client/react';
import { useHost } from '@suanpan/app-kit/use-host';
import { InlineNotice } from '@suanpan/shared-ui/inline-notice';
import { SwitchField } from '@suanpan/shared-ui/switch-field';
import { useFieldIds } from '@suanpan/shared-ui/use-field-ids';
import { useState } from 'react';
import { SettingForm } from '../app/SettingForm.tsx';
import { useAct } from '../app/use-act.ts';
import type { CompanySettingsCardFragment } from '../data/company-settings-card.fragment.generated.ts';
import { SetSeparateDutiesDocument } from '../data/set-separate-duties.generated.ts';
import { useT } from '../texts.ts';

interface DutiesFormProps {
  settings: CompanySettingsCardFragment;
  /** Told when the settings are another version than was read. */
  onChanged: () => Promise<unknown>;
}

/** Whether whoever makes a document does not approve it. Renders a `<section>` with a form. */
export function DutiesForm({ settings, onChanged }: DutiesFormProps) {
  const t = useT();
  const { ui } = useHost();
  const [set] = useMutation(SetSeparateDutiesDocument);
  const [isOn, setOn] = useState(settings.separateDuties);
  const idOf = useFieldIds();
  const act = useAct();
  const isTooFew = isOn && !settings.separateDuties && settings.documentApprovers < 2;
  const save = () =>
    act.run(async () => {
      await set({ variables: { version: settings.version, separateDuties: isOn } });
      ui.toast({ tone: 'success', text: t(isOn ? 'done.dutiesOn' : 'done.dutiesOff') });
      await onChanged();
    });
  return (
    <SettingForm
      title={t('company.duties')}
      saveLabel={t('company.duties.save')}
      isIdle={isOn === settings.separateDuties || isTooFew}
      act={act}
      fieldIdOf={idOf}
      onSave={save}
    >
      <SwitchField
        id={idOf('separateDuties')}
        label={t('company.duties.switch')}
        description={t('company.duties.hint')}
        isOn={isOn}
        onChange={setOn}
      />
      <p>{t('company.duties.approvers', { documents: settings.documentApprovers, orders: settings.salesOrderApprovers })}</p>
      {isOn && <WhatFollows settings={settings} />}
    </SettingForm>
  );
}

/** Who would be left without anybody to approve. */
function WhatFollows({ settings: { documentApprovers, salesOrderApprovers, separateDuties } }: Pick<DutiesFormProps, 'settings'>) {
  const t = useT();
  if (documentApprovers < 2) {
    return <InlineNotice tone="waiting">{t(separateDuties ? 'company.duties.fewNow' : 'company.duties.few')}</InlineNotice>;
  }
  return salesOrderApprovers < 2 && <InlineNotice tone="waiting">{t('company.duties.oneOwner')}</InlineNotice>;
}
