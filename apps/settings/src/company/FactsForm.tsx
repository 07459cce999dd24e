import { useMutation } from '@apollo/client/react';
import { useHost } from '@suanpan/app-kit/use-host';
import { useSession } from '@suanpan/app-kit/use-session';
import { FormGrid } from '@suanpan/shared-ui/form-grid';
import { TextField } from '@suanpan/shared-ui/text-field';
import { useFieldIds } from '@suanpan/shared-ui/use-field-ids';
import { useState } from 'react';
import { SettingForm } from '../app/SettingForm.tsx';
import { useAct } from '../app/use-act.ts';
import type { CompanyFactsCardFragment } from '../data/company-facts-card.fragment.generated.ts';
import { UpdateCompanyFactsDocument } from '../data/update-company-facts.generated.ts';
import { useT } from '../texts.ts';
import { factFields, isSameFacts, valuesOf, type FactValues } from './fact-values.ts';

interface FactsFormProps {
  facts: CompanyFactsCardFragment;
  /** Told when the facts are another version than was read. */
  onChanged: () => Promise<unknown>;
}

/** What the company says of itself on paper. Renders a `<section>` with a form. */
export function FactsForm({ facts, onChanged }: FactsFormProps) {
  const t = useT();
  const { ui } = useHost();
  const { company } = useSession();
  const [update] = useMutation(UpdateCompanyFactsDocument);
  const [values, setValues] = useState<FactValues>(() => valuesOf(facts));
  const idOf = useFieldIds();
  const act = useAct();
  const save = () =>
    act.run(async () => {
      await update({ variables: { version: facts.version, input: values } });
      ui.toast({ tone: 'success', text: t('done.factsSaved') });
      await onChanged();
    });
  return (
    <SettingForm
      title={t('facts.title')}
      intro={<p>{t('facts.body')}</p>}
      saveLabel={t('facts.save')}
      isIdle={isSameFacts(values, facts)}
      act={act}
      fieldIdOf={idOf}
      onSave={save}
    >
      <FormGrid columns={2}>
        {factFields.map((name) => (
          <TextField
            key={name}
            id={idOf(name)}
            label={t(`facts.${name}`)}
            description={t(`facts.${name}.hint`, { company: company.name })}
            value={values[name]}
            error={act.problemOf(name)}
            onChange={(value) => setValues({ ...values, [name]: value })}
          />
        ))}
      </FormGrid>
    </SettingForm>
  );
}
