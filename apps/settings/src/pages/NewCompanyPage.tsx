import { useQuery } from '@apollo/client/react';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { ReadFoundingTermsDocument } from '../data/read-founding-terms.generated.ts';
import { FoundingForm } from '../founding/FoundingForm.tsx';
import { useT } from '../texts.ts';

/** Where whoever is signed in founds a company, as far as they may. */
export function NewCompanyPage() {
  const t = useT();
  const { data, error, refetch } = useQuery(ReadFoundingTermsDocument, { fetchPolicy: 'network-only' });
  usePageTitle(t('founding.title'));
  const terms = data?.foundingTerms;
  if (!terms) return error ? <LoadFailure error={error} onRetry={() => void refetch()} /> : <LoadingState label={t('founding.title')} />;
  if (terms.limit === 0) return <EmptyState isPage title={t('founding.off')} body={t('founding.offBody')} />;
  if (terms.left === 0) return <EmptyState isPage title={t('founding.used')} body={t('founding.usedBody', terms)} />;
  return (
    <>
      <PageHeader title={t('founding.title')} subtitle={t('founding.subtitle')} />
      <FoundingForm terms={terms} />
    </>
  );
}
