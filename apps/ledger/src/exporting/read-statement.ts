import type { ApolloClient } from '@apollo/client';
import type { SheetContent } from '@suanpan/workbook/sheet-content';
import { ReadBalanceSheetDocument } from '../data/read-balance-sheet.generated.ts';
import { ReadCashFlowDocument } from '../data/read-cash-flow.generated.ts';
import { ReadIncomeStatementDocument } from '../data/read-income-statement.generated.ts';
import type { StatementKind } from '../statements/statement-kinds.ts';
import type { TextKey } from '../texts.ts';
import { balanceSheetOf, cashFlowSheetOf, incomeSheetOf } from './statement-sheet.ts';

/** Which statement of which month, and the texts that it is written with; the tax worksheet has several tables and stays paper. */
interface StatementWish {
  readonly kind: Exclude<StatementKind, 'taxes'>;
  readonly month: string;
  readonly text: (key: TextKey) => string;
}

/** Reads a statement of a month as a sheet: the one that is in sight is there already. */
export async function readStatement(client: ApolloClient, { kind, month, text }: StatementWish): Promise<SheetContent> {
  const variables = { month };
  if (kind === 'income') return incomeSheetOf(known(await client.query({ query: ReadIncomeStatementDocument, variables })), text);
  if (kind === 'cash-flow') return cashFlowSheetOf(known(await client.query({ query: ReadCashFlowDocument, variables })), text);
  return balanceSheetOf(known(await client.query({ query: ReadBalanceSheetDocument, variables })), text);
}

function known<Data>({ data }: { readonly data?: Data | undefined }): Data {
  if (data === undefined) throw new Error('The statement was not answered');
  return data;
}
