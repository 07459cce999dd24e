import { skipToken, useApolloClient, useQuery } from '@apollo/client/react';
import { Button } from '@suanpan/shared-ui/button';
import { ConfirmDialog } from '@suanpan/shared-ui/confirm-dialog';
import type { DataColumn } from '@suanpan/shared-ui/data-column';
import { DataTable } from '@suanpan/shared-ui/data-table';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { Panel } from '@suanpan/shared-ui/panel';
import { useMemo, useState } from 'react';
import { ListBankFilesDocument, type ListBankFilesQuery } from '../data/list-bank-files.generated.ts';
import { RemoveBankFileDocument } from '../data/remove-bank-file.generated.ts';
import { useT } from '../texts.ts';
import { useBankActs } from './use-bank-acts.ts';

interface BankFilesProps {
  cashAccountId: string;
}

type FileRow = ListBankFilesQuery['bankFiles'][number];

const none: readonly FileRow[] = [];

/** The files that were taken in; one of which nothing is done yet can be removed, such as one of another account. */
export function BankFiles({ cashAccountId }: BankFilesProps) {
  const t = useT();
  const client = useApolloClient();
  const acts = useBankActs();
  const { data } = useQuery(
    ListBankFilesDocument,
    cashAccountId === '' ? skipToken : { variables: { cashAccountId }, fetchPolicy: 'cache-and-network' },
  );
  const [asked, setAsked] = useState<FileRow | null>(null);
  const columns = useFileColumns(setAsked);
  const remove = async ({ id, version, name, isTyped }: FileRow): Promise<void> => {
    await acts.run(
      () => client.mutate({ mutation: RemoveBankFileDocument, variables: { id, version } }),
      () => t('bank.fileRemoved', { name: isTyped ? t('bank.typedFile') : name }),
    );
    setAsked(null);
  };
  return (
    <Panel title={t('bank.files')}>
      <DataTable
        label={t('bank.files')}
        columns={columns}
        rows={data?.bankFiles ?? none}
        rowKey={({ id }) => id}
        isLoading={data === undefined}
        skeletonRows={2}
        empty={<EmptyState title={t('bank.noFiles')} body={t('bank.noFilesBody')} />}
      />
      {asked && (
        <ConfirmDialog
          title={t('bank.removeFile')}
          body={t('bank.removeFileBody', { name: asked.isTyped ? t('bank.typedFile') : asked.name, lines: asked.lines })}
          confirmLabel={t('bank.removeFile')}
          tone="danger"
          onConfirm={() => remove(asked)}
          onCancel={() => setAsked(null)}
        />
      )}
    </Panel>
  );
}

function useFileColumns(onRemove: (file: FileRow) => void): readonly DataColumn<FileRow>[] {
  const t = useT();
  return useMemo(
    () => [
      { id: 'NAME', header: t('bank.fileName'), cell: ({ name, isTyped }) => (isTyped ? t('bank.typedFile') : name), phone: 'title' },
      {
        id: 'DAYS',
        header: t('bank.fileDays'),
        cell: ({ firstDay, lastDay }) => `${firstDay} – ${lastDay}`,
        width: 210,
        phone: 'subtitle',
      },
      {
        id: 'LINES',
        header: t('bank.fileLines'),
        cell: ({ lines, done }) => t('bank.fileDone', { lines, done }),
        width: 150,
        phone: 'value',
      },
      {
        id: 'REMOVE',
        header: t('bank.removeFile'),
        cell: (file) =>
          file.done === 0 && (
            <Button size="small" onPress={() => onRemove(file)}>
              {t('bank.removeFile')}
            </Button>
          ),
        width: 130,
        phone: 'meta',
      },
    ],
    [t, onRemove],
  );
}
