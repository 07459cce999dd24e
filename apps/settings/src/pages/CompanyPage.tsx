import { useQuery } from '@apollo/client/react';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { Stack } from '@suanpan/shared-ui/stack';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { FactsForm } from '../company/FactsForm.tsx';
import { DutiesForm } from '../company/DutiesForm.tsx';
import { ModeForm } from '../company/ModeForm.tsx';
import { RestartPanel } from '../company/RestartPanel.tsx';
import { ReadCompanySettingsDocument } from '../data/read-company-settings.generated.ts';
import { useT } from '../texts.ts';

/** What the owner sets for the whole company. */
export function CompanyPage() {
  const t = useT();
  const { data, error, refetch } = useQuery(ReadCompanySettingsDocument);
  usePageTitle(t('company.title'));
  return (
    <>
      <PageHeader title={t('company.title')} />
      {!data && (error ? <LoadFailure error={error} onRetry={() => void refetch()} /> : <LoadingState label={t('company.title')} />)}
      {data && (
        <Stack gap="wide">
          <FactsForm key={`facts ${data.companyFacts.version}`} facts={data.companyFacts} onChanged={refetch} />
          <DutiesForm key={`duties ${data.companySettings.version}`} settings={data.companySettings} onChanged={refetch} />
          <ModeForm key={`mode ${data.companySettings.version}`} settings={data.companySettings} onChanged={refetch} />
          {data.companySamples && <RestartPanel samples={data.companySamples} onRefused={refetch} />}
        </Stack>
      )}
    </>
  );
}
