import { listForm } from '@suanpan/app-kit/list-form';
import { useListState } from '@suanpan/app-kit/use-list-state';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { variablesFor } from '@suanpan/protocol/variable-template';
import { CursorPager } from '@suanpan/shared-ui/cursor-pager';
import { FilterBar } from '@suanpan/shared-ui/filter-bar';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { SearchField } from '@suanpan/shared-ui/search-field';
import { useMemo, useState } from 'react';
import { OpsTable } from '../app/OpsTable.tsx';
import { useQuietQuery } from '../app/use-quiet-query.ts';
import { companyListVariables } from '../companies/company-list-variables.ts';
import { PaidUntilDialog } from '../companies/PaidUntilDialog.tsx';
import { type Company, useCompanyColumns } from '../companies/use-company-columns.tsx';
import { ListPlatformCompaniesDocument, type ListPlatformCompaniesQueryVariables } from '../data/list-platform-companies.generated.ts';
import { useT } from '../texts.ts';

const form = listForm({ filters: { q: 'text' }, sorts: ['NAME'] });

/** Sizes are counted anew each time, so less often than the rest. */
const everyMs = 30_000;

/** The companies of the platform: where they live and how large they are, and nothing that they have written. */
export function CompaniesPage() {
  const t = useT();
  const { state, asked, change } = useListState(form);
  const variables = useMemo(
    () => variablesFor(companyListVariables, { search: form.write(asked) }) as ListPlatformCompaniesQueryVariables,
    [asked],
  );
  const { data, error, refetch, isOther } = useQuietQuery(ListPlatformCompaniesDocument, { variables, everyMs });
  const list = data?.platformCompanies;
  const [asks, setAsks] = useState<Company | null>(null);
  const columns = useCompanyColumns(setAsks);
  const rows = useMemo(() => list?.edges.map(({ node }) => node), [list]);
  const pageInfo = list?.pageInfo;
  usePageTitle(t('companies.title'));
  return (
    <>
      <PageHeader title={t('companies.title')} subtitle={t('companies.subtitle')} />
      <FilterBar>
        <SearchField label={t('companies.search')} value={state.q} onChange={(q) => change({ q }, { isTyped: true })} />
      </FilterBar>
      <OpsTable
        label={t('companies.title')}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        none={t('companies.none')}
        error={error}
        onRetry={() => void refetch()}
        isRefreshing={isOther}
      />
      {asks && <PaidUntilDialog company={asks} onClose={() => setAsks(null)} />}
      {(pageInfo?.hasNextPage === true || pageInfo?.hasPreviousPage === true) && (
        <CursorPager
          hasPrevious={pageInfo.hasPreviousPage}
          hasNext={pageInfo.hasNextPage}
          onPrevious={() => change({ before: pageInfo.startCursor })}
          onNext={() => change({ after: pageInfo.endCursor })}
        />
      )}
    </>
  );
}
