import { dateFormatter } from '@suanpan/app-kit/formatters';
import { useSession } from '@suanpan/app-kit/use-session';
import { Button } from '@suanpan/shared-ui/button';
import { FormGrid } from '@suanpan/shared-ui/form-grid';
import { Inline } from '@suanpan/shared-ui/inline';
import { Panel } from '@suanpan/shared-ui/panel';
import { SelectField } from '@suanpan/shared-ui/select-field';
import { Stack } from '@suanpan/shared-ui/stack';
import { TextField } from '@suanpan/shared-ui/text-field';
import { useFieldIds } from '@suanpan/shared-ui/use-field-ids';
import { useState } from 'react';
import { ActFailure } from '../app/ActFailure.tsx';
import type { ReadFoundingTermsQuery } from '../data/read-founding-terms.generated.ts';
import { useT } from '../texts.ts';
import { newFounding } from './founding-values.ts';
import { useFoundCompany } from './use-found-company.ts';

interface FoundingFormProps {
  terms: ReadFoundingTermsQuery['foundingTerms'];
}

/** What is entered to found a company. Renders a `<section>` with a form. */
export function FoundingForm({ terms }: FoundingFormProps) {
  const t = useT();
  const { locale } = useSession();
  const [values, setValues] = useState(() => newFounding(terms.months));
  const idOf = useFieldIds();
  const { save, failure, isPending, problemOf } = useFoundCompany();
  const month = dateFormatter(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  const { name, creditCode, mode, start, firstMonth } = values;
  return (
    <Panel>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save(values);
        }}
      >
        <Stack>
          <ActFailure failure={failure} fieldIdOf={idOf} />
          <FormGrid columns={2}>
            <TextField
              id={idOf('name')}
              label={t('founding.name')}
              description={t('founding.nameHint')}
              value={name}
              maxLength={60}
              isRequired
              error={problemOf('name')}
              onChange={(text) => setValues({ ...values, name: text })}
            />
            <TextField
              id={idOf('creditCode')}
              label={t('founding.creditCode')}
              description={t('founding.creditCodeHint')}
              value={creditCode}
              error={problemOf('creditCode')}
              onChange={(text) => setValues({ ...values, creditCode: text })}
            />
            <SelectField
              id={idOf('mode')}
              label={t('company.mode')}
              description={t(mode === 'SIMPLE' ? 'company.simpleHint' : 'company.fullHint')}
              options={(['FULL', 'SIMPLE'] as const).map((value) => ({ value, label: t(`company.mode.${value}`) }))}
              value={mode}
              onChange={(value) => setValues({ ...values, mode: value === 'SIMPLE' ? 'SIMPLE' : 'FULL' })}
            />
            <SelectField
              id={idOf('start')}
              label={t('founding.start')}
              description={t(start === 'SAMPLES' ? 'founding.samplesHint' : 'founding.openingHint')}
              options={(['OPENING', 'SAMPLES'] as const).map((value) => ({ value, label: t(`founding.start.${value}`) }))}
              value={start}
              onChange={(value) => setValues({ ...values, start: value === 'SAMPLES' ? 'SAMPLES' : 'OPENING' })}
            />
            {start === 'OPENING' && (
              <SelectField
                id={idOf('firstMonth')}
                label={t('founding.firstMonth')}
                description={t('founding.firstMonthHint')}
                options={terms.months.map((value) => ({ value, label: month.format(new Date(value)) }))}
                value={firstMonth}
                error={problemOf('firstMonth')}
                onChange={(value) => setValues({ ...values, firstMonth: value })}
              />
            )}
          </FormGrid>
          <p>{t('founding.left', { left: terms.left, days: terms.days })}</p>
          <Inline>
            <Button type="submit" tone="primary" isPending={isPending}>
              {t('founding.save')}
            </Button>
          </Inline>
        </Stack>
      </form>
    </Panel>
  );
}
