import { bankOperations as ask, bankRows } from './bank-world.ts';
import type { GraphqlClient } from './graphql-client.ts';
import type { SampleValues } from './sample-variables.ts';

/** What operations on bank accounts are tried with. */
export interface SampleBank {
  /** A file of which nothing is done, and a line that is put aside. */
  readonly things: readonly { readonly id: string; readonly version: number }[];
  readonly values: SampleValues;
}

// oxlint-disable-next-line typescript/no-explicit-any -- what a test reads has any shape
type Found = any;

/** Takes in what a bank says, in part: enough to match, to put aside, to remove and to keep a month of. */
export async function sampleBank(owner: GraphqlClient): Promise<SampleBank> {
  const { cashAccounts } = await owner.run('{ cashAccounts { id accountCode } }');
  const id: string = cashAccounts.find(({ accountCode }: Found) => accountCode === '1002').id;
  await beginEven(owner, id);
  const { bankMovements } = await owner.run(ask.movements, { id });
  const movement = bankMovements.find(({ date }: Found) => date >= '2026-11-01');
  const rows = bankRows([
    { date: movement.date, amount: movement.amount, flowNumber: 'S1' },
    { date: '2026-11-20', amount: '2', flowNumber: 'S2' },
  ]);
  await owner.run(ask.take, { id, name: '一', rows });
  const removable = (await owner.run(ask.take, { id, name: '二', rows: bankRows([{ date: '2026-11-21', amount: '3' }]) })).took.file;
  const lineOf = async (amount: string): Promise<Found> => {
    const { bankLines } = await owner.run(ask.lines, { id, filter: {} });
    return bankLines.edges.find(({ node }: Found) => node.amount === amount).node;
  };
  const aside = await lineOf('2.00');
  await owner.run(ask.ignore, { id, lines: [{ id: aside.id, version: aside.version }], reason: '一' });
  const { line } = await owner.run(ask.type, { id, line: typedLine });
  const values = { ...ofAccount(id, await otherAccount(owner)), ...ofMatch(await lineOf(movement.amount), movement), ...ofFile };
  return { things: [removable, await lineOf('2.00'), line], values };
}

/** Begins where the books and the bank have the same, and keeps the month before. */
async function beginEven(owner: GraphqlClient, id: string): Promise<void> {
  const input = { day: '2026-10-01', balance: '0', movementIds: [] };
  const { start } = await owner.run(ask.start, { id, version: null, input });
  const { bankStatement } = await owner.run(ask.statement, { id, day: '2026-10-31' });
  await owner.run(ask.start, { id, version: start.version, input: { ...input, balance: bankStatement.startGap } });
  await owner.run(ask.keep, { id, month: '2026-10' });
}

/** An account that has not begun. */
async function otherAccount(owner: GraphqlClient): Promise<string> {
  const input = { name: '支付宝', accountCode: '1012' };
  const { cash } = await owner.run('mutation ($input: CashAccountInput!) { cash: createCashAccount(input: $input) { id } }', { input });
  return cash.id;
}

const inAccount =
  'BankLines BankMovements BankProposals BankFiles BankMonths BankStatement BankEarlierMovements BankStartMovements TryBankFile TakeBankFile TypeBankLine MatchBankLines IgnoreBankLines KeepBankMonth ReopenBankMonth ListBankFiles ListBankLines ListBankMovements ListBankProposals ReadBankStart ReadBankStatement'.split(
    ' ',
  );

function ofAccount(id: string, other: string): SampleValues {
  return {
    ...Object.fromEntries(inAccount.map((name) => [`${name}.cashAccountId`, id])),
    'SetBankStart.cashAccountId': other,
    'ReadBankStart.before': '2026-11-20',
    'SetBankStart.version': null,
    'BankStartInput.movementIds': [],
    'KeepBankMonth.month': '2026-10',
    'ReopenBankMonth.month': '2026-10',
  };
}

function ofMatch(line: Found, movement: Found): SampleValues {
  return {
    'BankLineVersionInput.id': line.id,
    'BankLineVersionInput.version': line.version,
    'BankMatchInput.movementIds': [movement.id],
  };
}

const typedLine = { date: '2026-11-21', amount: '-4', balance: '', party: '', note: '', flowNumber: '' };

const ofFile: SampleValues = {
  'BankLineInput.date': '2026-11-20',
  'BankLineInput.amount': '13',
  'BankLineInput.balance': '',
  'BankRowInput.date': '2026-11-20',
  'BankRowInput.amount': '13',
  'BankRowInput.balance': '',
  'BankFileStartInput.day': '2026-11-20',
  'BankFileStartInput.balance': '13',
};
