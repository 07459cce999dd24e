import { useMutation } from '@apollo/client/react';
import { useHost } from '@suanpan/app-kit/use-host';
import { useSession } from '@suanpan/app-kit/use-session';
import { Button } from '@suanpan/shared-ui/button';
import { FormGrid } from '@suanpan/shared-ui/form-grid';
import { Inline } from '@suanpan/shared-ui/inline';
import { Panel } from '@suanpan/shared-ui/panel';
import { Stack } from '@suanpan/shared-ui/stack';
import { TextField } from '@suanpan/shared-ui/text-field';
import { useFieldIds } from '@suanpan/shared-ui/use-field-ids';
import { useState } from 'react';
import { ActFailure } from '../app/ActFailure.tsx';
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
    <Panel title={t('facts.title')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Stack>
          <p>{t('facts.body')}</p>
          <ActFailure failure={act.failure} fieldIdOf={idOf} />
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
          <Inline>
            <Button type="submit" tone="primary" isPending={act.isPending} isDisabled={isSameFacts(values, facts)}>
              {t('facts.save')}
            </Button>
          </Inline>
        </Stack>
      </form>
    </Panel>
  );
}
