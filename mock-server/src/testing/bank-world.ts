import type { TestCompany } from '#seed/test-company.ts';
import type { GraphqlClient } from './graphql-client.ts';
import { userOf, type TestApi } from './open-test-api.ts';

/** A row of a bank's file, with what every bank says of it left out where it does not matter. */
export interface SaidRow {
  readonly date: string;
  readonly amount: string;
  readonly balance?: string;
  readonly party?: string;
  readonly note?: string;
  readonly flowNumber?: string;
}

/** Returns rows as they are sent. */
export function bankRows(rows: readonly SaidRow[]) {
  return rows.map((row, index) => ({ number: index + 2, balance: '', party: '', note: '', flowNumber: '', ...row }));
}

/** What is asked of a bank account in tests. */
export const bankOperations = {
  take: `mutation ($id: ID!, $name: String!, $rows: [BankRowInput!]!, $start: BankFileStartInput) {
    took: takeBankFile(cashAccountId: $id, name: $name, rows: $rows, start: $start) { taken known early file { id version lines done } }
  }`,
  attempt: `mutation ($id: ID!, $rows: [BankRowInput!]!, $start: BankFileStartInput) {
    check: tryBankFile(cashAccountId: $id, rows: $rows, start: $start) {
      startDay startBalance rows { number act missing problems { column code } }
    }
  }`,
  lines: `query ($id: ID!, $filter: BankLineFilter!) {
    bankLines(cashAccountId: $id, filter: $filter, first: 200) {
      totalCount incoming outgoing
      edges { node { id version date amount party state reason freedFrom together movements { id amount documentNumber } } }
    }
  }`,
  movements: `query ($id: ID!, $search: String) { bankMovements(cashAccountId: $id, search: $search) { id date amount documentNumber party } }`,
  proposals: `query ($id: ID!) { bankProposals(cashAccountId: $id) { lineId isCertain isGroup movements { id } } }`,
  match: 'mutation ($id: ID!, $matches: [BankMatchInput!]!) { count: matchBankLines(cashAccountId: $id, matches: $matches) }',
  ignore: `mutation ($id: ID!, $lines: [BankLineVersionInput!]!, $reason: String!) {
    count: ignoreBankLines(cashAccountId: $id, lines: $lines, reason: $reason)
  }`,
  reopen: 'mutation ($id: ID!, $version: Int!) { line: reopenBankLine(id: $id, version: $version) { id version state } }',
  statement: `query ($id: ID!, $day: Date!) {
    bankStatement(cashAccountId: $id, day: $day) {
      bookBalance bankBalance adjustedBook adjustedBank difference missing startGap
      bankReceived { amount reason } bankPaid { amount reason } bookReceived { id amount } bookPaid { id amount }
    }
  }`,
  start: `mutation ($id: ID!, $version: Int, $input: BankStartInput!) {
    start: setBankStart(cashAccountId: $id, version: $version, input: $input) { version day balance }
  }`,
  keep: 'mutation ($id: ID!, $month: String!) { month: keepBankMonth(cashAccountId: $id, month: $month) }',
  reopenMonth: 'mutation ($id: ID!, $month: String!) { month: reopenBankMonth(cashAccountId: $id, month: $month) }',
  type: `mutation ($id: ID!, $line: BankLineInput!, $start: BankFileStartInput) {
    line: typeBankLine(cashAccountId: $id, line: $line, start: $start) { id version date amount balance party note isTyped state }
  }`,
  correct: `mutation ($id: ID!, $version: Int!, $line: BankLineInput!) {
    line: correctBankLine(id: $id, version: $version, line: $line) { id version date amount balance party note isTyped state }
  }`,
  removeLine: 'mutation ($id: ID!, $version: Int!) { line: removeBankLine(id: $id, version: $version) { id } }',
  files: 'query ($id: ID!) { bankFiles(cashAccountId: $id) { id name isTyped lines done } }',
  removeFile: 'mutation ($id: ID!, $version: Int!) { file: removeBankFile(id: $id, version: $version) { id } }',
} as const;

// oxlint-disable-next-line typescript/no-explicit-any -- what a test reads has any shape
type Found = any;

/** A company with a bank account that has an account of the ledger, and nothing else, for itself. */
export interface BankWorld {
  readonly owner: GraphqlClient;
  readonly bank: string;
  /** Receives by the bank account, or spends when below 0, by a voucher by hand. */
  move(amount: number, date: string, summary?: string): Promise<Found>;
  lines(filter?: object): Promise<readonly Found[]>;
  movements(): Promise<readonly Found[]>;
  statement(day: string): Promise<Found>;
}

const journal = `mutation ($input: JournalInput!) {
  document: createJournal(input: $input, approve: true) { id version number vouchers { id } }
}`;

/** Opens a bank account of its own under 1012 in a company whose books have begun. */
export async function openBankWorld(api: TestApi, company: TestCompany, name: string): Promise<BankWorld> {
  const owner = api.as(userOf(company, 'owner'));
  const { account } = await owner.run('mutation ($input: NewAccountInput!) { account: createAccount(input: $input) { code } }', {
    input: { parentId: await accountId(owner, '1012'), name },
  });
  const { cash } = await owner.run('mutation ($input: CashAccountInput!) { cash: createCashAccount(input: $input) { id } }', {
    input: { name, accountCode: account.code },
  });
  const bank: string = cash.id;
  return {
    owner,
    bank,
    async move(amount, date, summary = '手续费') {
      const sum = Math.abs(amount).toFixed(2);
      const [debit, credit] = amount > 0 ? [account.code, '5603'] : ['5603', account.code];
      const lines = [
        { accountCode: debit, debit: sum },
        { accountCode: credit, credit: sum },
      ];
      const input = { date, word: 'GENERAL', summary, lines, cashFlow: [{ line: amount > 0 ? 2 : 6, amount: sum }] };
      return (await owner.run(journal, { input })).document;
    },
    async lines(filter = {}) {
      const { bankLines } = await owner.run(bankOperations.lines, { id: bank, filter });
      return bankLines.edges.map((edge: Found) => edge.node);
    },
    movements: async () => (await owner.run(bankOperations.movements, { id: bank })).bankMovements,
    statement: async (day) => (await owner.run(bankOperations.statement, { id: bank, day })).bankStatement,
  };
}

async function accountId(owner: GraphqlClient, code: string): Promise<string> {
  const { accounts } = await owner.run('{ accounts { id code } }');
  return accounts.find((account: Found) => account.code === code).id;
}
