import { saveFile } from '@suanpan/workbook/save-file';
import { writeApart } from '@suanpan/workbook/write-apart';
import type { useT } from '../texts.ts';
import { type Statement, statementSheet } from './statement-rows.ts';

/** Gives the person a statement as a workbook. */
export async function saveStatement(statement: Statement, t: ReturnType<typeof useT>): Promise<void> {
  const file = await writeApart(statementSheet(statement, t), new AbortController().signal);
  saveFile(file, `${t('bank.statement')} ${statement.name} ${statement.day}.xlsx`);
}
