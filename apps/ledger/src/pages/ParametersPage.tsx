import { useQuery } from '@apollo/client/react';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { useCan } from '@suanpan/app-kit/use-session';
import { Button } from '@suanpan/shared-ui/button';
import type { DataColumn } from '@suanpan/shared-ui/data-column';
import { DataTable } from '@suanpan/shared-ui/data-table';
import { InlineNotice } from '@suanpan/shared-ui/inline-notice';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { Stack } from '@suanpan/shared-ui/stack';
import { useMemo, useState } from 'react';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { useToday } from '../app/use-today.ts';
import { ListParametersDocument } from '../data/list-parameters.generated.ts';
import { ParameterDialog } from '../parameters/ParameterDialog.tsx';
import { type ParameterRow, parametersOn } from '../parameters/parameter-values.ts';
import { useParameterText } from '../parameters/use-parameter-text.ts';
import { useT } from '../texts.ts';

/** What taxes and stock are computed with, and from when. */
export function ParametersPage() {
  const t = useT();
  const today = useToday();
  const canWrite = useCan('books.parameter.write');
  const textOf = useParameterText();
  const { data, error, loading, refetch } = useQuery(ListParametersDocument);
  const [changed, setChanged] = useState<ParameterRow | null>(null);
  const rows = useMemo(() => parametersOn(data?.bookParameters ?? [], today), [data, today]);
  const columns = useMemo((): readonly DataColumn<ParameterRow>[] => {
    const shown: readonly DataColumn<ParameterRow>[] = [
      { id: 'NAME', header: t('parameter.name'), phone: 'title', cell: ({ name }) => t(`parameter.${name}`) },
      { id: 'VALUE', header: t('parameter.value'), width: 160, phone: 'value', cell: (row) => textOf(row.name, row.value) },
      { id: 'SINCE', header: t('parameter.since'), width: 180, phone: 'meta', cell: ({ since }) => since ?? t('parameter.never') },
      {
        id: 'NEXT',
        header: t('parameter.next'),
        width: 220,
        phone: 'meta',
        cell: ({ name, next }) => next && t('parameter.nextValue', { value: textOf(name, next.value), from: next.from }),
      },
    ];
    const act: DataColumn<ParameterRow> = {
      id: 'ACT',
      header: '',
      width: 90,
      align: 'end',
      phone: 'action',
      cell: (row) => (
        <Button size="small" aria-label={`${t('action.edit')} ${t(`parameter.${row.name}`)}`} onPress={() => setChanged(row)}>
          {t('action.edit')}
        </Button>
      ),
    };
    return canWrite ? [...shown, act] : shown;
  }, [t, textOf, canWrite]);
  usePageTitle(t('parameters.title'));
  return (
    <Stack>
      <PageHeader title={t('parameters.title')} />
      <InlineNotice>{t('parameters.hint')}</InlineNotice>
      {error && !data ? (
        <LoadFailure error={error} onRetry={() => void refetch()} />
      ) : (
        <DataTable label={t('parameters.title')} columns={columns} rows={rows} rowKey={({ name }) => name} isLoading={loading && !data} />
      )}
      {changed && <ParameterDialog key={changed.name} row={changed} onClose={() => setChanged(null)} onChanged={() => void refetch()} />}
    </Stack>
  );
}
