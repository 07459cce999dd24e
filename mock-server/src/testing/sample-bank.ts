import { bankOperations as ask, bankRows } from './bank-world.ts';
import type { GraphqlClient } from './graphql-client.ts';
import type { SampleValues } from './sample-variables.ts';

/** What operations on bank accounts are tried with. */
export interface SampleBank {
  /** A file of which nothing is done, and a line that is put aside. */
  readonly things: readonly { readonly id: string; readonly version: number }[];
  readonly values: SampleValues;
}

/** Takes in what a bank says, in part: enough to match, to put aside, to remove and to keep a month of. */
export async function sampleBank(owner: GraphqlClient): Promise<SampleBank> {
  const { cashAccounts } = await owner.run('{ cashAccounts { id accountCode } }');
  const id: string = cashAccounts.find(({ accountCode }: { accountCode: string }) => accountCode === '1002').id;
  const { cash } = await owner.run('mutation ($input: CashAccountInput!) { cash: createCashAccount(input: $input) { id } }', {
    input: { name: '支付宝', accountCode: '1012' },
  });
  const { start } = await owner.run(ask.start, { id, version: null, input: { day: '2026-10-01', balance: '0', movementIds: [] } });
  const { bankStatement } = await owner.run(ask.statement, { id, day: '2026-10-31' });
  await owner.run(ask.start, {
    id,
    version: start.version,
    input: { day: '2026-10-01', balance: bankStatement.startGap, movementIds: [] },
  });
  await owner.run(ask.keep, { id, month: '2026-10' });
  const { bankMovements } = await owner.run(ask.movements, { id });
  const [movement] = bankMovements.filter(({ date }: { date: string }) => date >= '2026-11-01');
  const rows = bankRows([
    { date: movement.date, amount: movement.amount, flowNumber: 'S1' },
    { date: '2026-11-20', amount: '2', flowNumber: 'S2' },
  ]);
  await owner.run(ask.take, { id, name: '一', rows });
  const removable = (await owner.run(ask.take, { id, name: '二', rows: bankRows([{ date: '2026-11-21', amount: '3' }]) })).took.file;
  const lineOf = async (amount: string) => {
    const { bankLines } = await owner.run(ask.lines, { id, filter: {} });
    return bankLines.edges.find(({ node }: { node: { amount: string } }) => node.amount === amount).node;
  };
  const aside = await lineOf('2.00');
  await owner.run(ask.ignore, { id, lines: [{ id: aside.id, version: aside.version }], reason: '一' });
  const open = await lineOf(movement.amount);
  const inBank = [
    'BankLines',
    'BankMovements',
    'BankProposals',
    'BankFiles',
    'BankMonths',
    'BankStatement',
    'BankEarlierMovements',
    'BankStartMovements',
  ];
  const changing = ['TryBankFile', 'TakeBankFile', 'MatchBankLines', 'IgnoreBankLines', 'KeepBankMonth', 'ReopenBankMonth'];
  return {
    things: [removable, await lineOf('2.00')],
    values: {
      ...Object.fromEntries([...inBank, ...changing].map((name) => [`${name}.cashAccountId`, id])),
      'SetBankStart.cashAccountId': cash.id,
      'SetBankStart.version': null,
      'BankStartInput.movementIds': [],
      'BankRowInput.date': '2026-11-20',
      'BankRowInput.amount': '13',
      'BankRowInput.balance': '',
      'BankFileStartInput.day': '2026-11-20',
      'BankFileStartInput.balance': '13',
      'BankLineVersionInput.id': open.id,
      'BankLineVersionInput.version': open.version,
      'BankMatchInput.movementIds': [movement.id],
      'KeepBankMonth.month': '2026-10',
      'ReopenBankMonth.month': '2026-10',
    },
  };
}
