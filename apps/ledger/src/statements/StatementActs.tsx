import { useApolloClient } from '@apollo/client/react';
import { Button } from '@suanpan/shared-ui/button';
import { readStatement } from '../exporting/read-statement.ts';
import { useSaveSheet } from '../exporting/use-save-sheet.ts';
import { useT } from '../texts.ts';
import type { StatementKind } from './statement-kinds.ts';

interface StatementActsProps {
  kind: StatementKind;
  month: string;
}

/** What is done with a statement: it is saved as a workbook, or printed. */
export function StatementActs({ kind, month }: StatementActsProps) {
  const t = useT();
  const client = useApolloClient();
  const { save, isPending } = useSaveSheet();
  return (
    <>
      {kind !== 'taxes' && (
        <Button isPending={isPending} onPress={() => void save(month, () => readStatement(client, { kind, month, text: t }))}>
          {t('action.export')}
        </Button>
      )}
      <Button onPress={() => window.print()}>{t('action.print')}</Button>
    </>
  );
}
