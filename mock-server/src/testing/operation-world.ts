import { changeOperator } from '#application/platform/operators.ts';
import { graphqlHandler } from '#interface/http/graphql-handler.ts';
import { schema } from '#interface/graphql/schema.ts';
import type { TestCompany } from '#seed/test-company.ts';
import type { GraphQLField } from 'graphql';
import { argumentPlaces, operationOn, withValueAt, type ArgumentPlace } from './argument-places.ts';
import { GraphqlClient, type Answer } from './graphql-client.ts';
import { stageOpening } from './import-files.ts';
import { openTestApi, userOf, type TestApi } from './open-test-api.ts';
import { sampleThings } from './sample-things.ts';
import { sampleVariables, type SampleValues } from './sample-variables.ts';
import { undoingDatabase } from './undoing-database.ts';

type Field = GraphQLField<unknown, unknown>;

/** A query or mutation, with entries that are taken as far as a sample company allows. */
export interface TriedOperation {
  readonly places: readonly ArgumentPlace[];
  /** The code of the refusal of those entries; null when they are taken. */
  readonly code: string | null;
  /** Sends the entries with another value in one place; whatever is written is undone. */
  send(path: ArgumentPlace['path'], value: unknown): Promise<Answer>;
}

/** Where every operation of the API can be tried, as often as one likes. */
export interface OperationWorld {
  readonly api: TestApi;
  /** Finds, among a company's things, the one with which an operation is done. */
  try(kind: 'query' | 'mutation', field: Field): Promise<TriedOperation>;
}

/** Opens a company with books, whose owner operates the platform as well, and one whose books have not begun. */
export async function openOperationWorld(): Promise<OperationWorld> {
  const api = await openTestApi({ limits: { byName: 100_000, byClient: 100_000, seconds: 60 } });
  const company = await api.company({ secondCompany: false, books: true });
  const empty = await api.company();
  await writeMasters(api.as(userOf(empty, 'owner')));
  const samples = await sampleThings(api, company);
  const { loginName, session } = userOf(company, 'owner');
  const { made } = await api.as({ session }).run('mutation { made: inviteMember(input: { roles: [SALES] }) { token } }');
  await changeOperator(api.services, { loginName, act: 'GRANT_OPERATOR', by: 'root', why: 'a test' });
  const handler = graphqlHandler({ ...api.services, database: undoingDatabase(api.services.database) });
  const clientOf = (of: TestCompany): GraphqlClient => new GraphqlClient(handler, userOf(of, 'owner').session);
  const values = { ...own, ...(await openingOf(api.as(userOf(empty, 'owner')))), 'JoinWithNewAccount.token': made.token };
  const entries = samples.things.map((thing) => ({ ...samples.valuesWith(thing), ...values }));
  return {
    api,
    async try(kind, field) {
      const client = clientOf(/^begin\w*Books$/.test(field.name) ? empty : company);
      const text = operationOn(kind, field);
      const { variables, code } = await findEntries(client, text, /\$id\b/.test(text) ? entries : entries.slice(0, 1));
      const send = (path: ArgumentPlace['path'], value: unknown) =>
        client.send(text, withValueAt(variables, path, value) as Readonly<Record<string, unknown>>);
      return { places: argumentPlaces(field), code, send };
    },
  };
}

/** Returns the first entries that are taken; else the last ones, and why they are not. */
async function findEntries(client: GraphqlClient, text: string, candidates: readonly SampleValues[]) {
  let found: { readonly variables: SampleValues; readonly code: string | null } = { variables: {}, code: 'none' };
  for (const values of candidates) {
    const variables = sampleVariables(schema, text, { values, all: true });
    found = { variables, code: (await client.send(text, variables)).code };
    if (found.code === null) break;
  }
  return found;
}

/** What entries say that differs from what the operations of apps are tried with. */
const own: SampleValues = {
  'TaxRateInput.rate': '4.5',
  'CustomerInput.code': 'KH-9',
  'CreateTradeDocument.replaces': null,
  'CreateReturn.replaces': null,
  'ChangePassword.newPassword': 'correct horse battery',
  'NewUserInput.loginName': 'somebody9',
  'NewUserInput.password': 'correct horse battery',
  'AcceptInvitation.loginName': 'nobody9',
  'AcceptInvitation.password': 'correct horse battery',
};

/** Writes what a company without books has none of. */
async function writeMasters(client: GraphqlClient): Promise<void> {
  await client.run('mutation { createWarehouse(input: { code: "W1", name: "一" }) { id } }');
  await client.run('mutation { createSupplier(input: { code: "S1", name: "一" }) { id } }');
}

/** What the books of a company may begin with: 13 of everything. */
async function openingOf(client: GraphqlClient): Promise<SampleValues> {
  const { customers, suppliers, products, warehouses } = await client.run(
    '{ customers(first: 1) { edges { node { id } } } suppliers { id } products { id } warehouses { id } }',
  );
  const customerId = customers.edges[0].node.id;
  const supplierId = suppliers[0].id;
  const { job } = await stageOpening(client, { kind: 'OPENING_YEAR_TO_DATE', period: '2026-11' }, [
    ['account', 'amount'],
    ['5001', '13'],
  ]);
  const sides = { 1122: 'debit', 1123: 'debit', 1405: 'debit', '2202.01': 'credit', 2203: 'credit', 3001: 'credit' };
  return {
    'OpeningInput.period': '2026-11',
    'OpeningInput.balances': Object.entries(sides).map(([accountCode, side]) => ({ accountCode, [side]: '13' })),
    'OpeningInput.receivables': item(customerId),
    'OpeningInput.customerAdvances': item(customerId),
    'OpeningInput.payables': item(supplierId),
    'OpeningInput.supplierAdvances': item(supplierId),
    'OpeningInput.stock': [{ productId: products[0].id, warehouseId: warehouses[0].id, quantity: '13', amount: '13' }],
    'OpeningInput.yearToDate': [{ accountCode: '5001', amount: '13' }],
    'BeginImportedBooks.period': '2026-11',
    'BeginImportedBooks.imports': [{ id: job.id, version: job.version }],
  };
}

function item(partyId: string): readonly object[] {
  return [{ partyId, number: 'N-1', date: '2026-10-01', dueDate: '2026-10-31', amount: '13' }];
}
