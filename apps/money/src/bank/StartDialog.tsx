import { useApolloClient, useQuery } from '@apollo/client/react';
import { Button } from '@suanpan/shared-ui/button';
import { DataTable } from '@suanpan/shared-ui/data-table';
import { DateField } from '@suanpan/shared-ui/date-field';
import { DecimalField } from '@suanpan/shared-ui/decimal-field';
import { Dialog } from '@suanpan/shared-ui/dialog';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { Stack } from '@suanpan/shared-ui/stack';
import { useState } from 'react';
import { ReadBankStartDocument } from '../data/read-bank-start.generated.ts';
import { SetBankStartDocument } from '../data/set-bank-start.generated.ts';
import { useT } from '../texts.ts';
import { useMovementColumns } from './OpenMovements.tsx';
import { toggled } from './selected-sum.ts';
import type { BankAccountRow } from './use-bank-accounts.ts';
import { useBankActs } from './use-bank-acts.ts';

interface StartDialogProps {
  account: BankAccountRow & { readonly start: NonNullable<BankAccountRow['start']> };
  onClose: () => void;
}

/** From when an account is held against its bank, what the bank had, and what of the books it did not have then. Renders a modal dialog. */
export function StartDialog({ account: { id, start }, onClose }: StartDialogProps) {
  const t = useT();
  const client = useApolloClient();
  const acts = useBankActs();
  const columns = useMovementColumns();
  const [day, setDay] = useState<string>(start.day);
  const [balance, setBalance] = useState<string>(start.balance);
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const { data } = useQuery(ReadBankStartDocument, { variables: { cashAccountId: id, before: day }, fetchPolicy: 'network-only' });
  const keys = chosen ?? new Set(data?.bankStartMovements);
  const save = async (): Promise<void> => {
    const shown = new Set(data?.bankEarlierMovements.map((movement) => movement.id));
    const movementIds = [...keys].filter((key) => shown.has(key));
    const variables = { cashAccountId: id, version: start.version, input: { day, balance: balance || '0', movementIds } };
    if (
      await acts.run(
        () => client.mutate({ mutation: SetBankStartDocument, variables }),
        () => t('bank.startSaved'),
      )
    )
      onClose();
  };
  return (
    <Dialog
      title={t('bank.start')}
      isOpen
      onClose={onClose}
      size="side"
      footer={
        <>
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          <Button tone="primary" isPending={acts.isPending} isDisabled={data === undefined} onPress={() => void save()}>
            {t('action.saveNew')}
          </Button>
        </>
      }
    >
      <Stack gap="wide">
        <DateField label={t('bank.startDay')} value={day} onChange={(next) => next !== null && setDay(next)} isRequired />
        <DecimalField
          label={t('bank.startBalance')}
          description={t('bank.startBalanceHint')}
          value={balance}
          onChange={setBalance}
          isRequired
        />
        <p>{t('bank.startMovements')}</p>
        <DataTable
          label={t('bank.startMovementsLabel')}
          columns={columns}
          rows={data?.bankEarlierMovements ?? []}
          rowKey={(movement) => movement.id}
          onRowAction={(movement) => setChosen(toggled(keys, movement.id))}
          selection={{ selectedKeys: keys, onChange: setChosen }}
          isLoading={data === undefined}
          skeletonRows={3}
          empty={<EmptyState title={t('bank.noEarlier')} body={t('bank.noEarlierBody')} />}
        />
      </Stack>
    </Dialog>
  );
}
