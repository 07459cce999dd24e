import { graphqlHandler } from '../../../mock-server/src/interface/http/graphql-handler.ts';
import type { Store } from '../../../mock-server/src/store/open-store.ts';
import { appOperations } from '../../../mock-server/src/testing/app-operations.ts';
import { GraphqlClient } from '../../../mock-server/src/testing/graphql-client.ts';
import { benchServices } from './bench-services.ts';
import { seedBigCompany } from './seed-big-company.ts';

/** What a page asks of a big company, and how long it may take at the 95th percentile. */
interface BigQuestion {
  readonly name: string;
  /** The app's own operation. */
  readonly operation: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly barMs: number;
}

const [listBar, searchBar, booksBar] = [300, 200, 500];
const sale = { types: ['SALE', 'SALE_RETURN'] };
const find = { first: 5, orders: true, documents: true, customers: true };

const questions: readonly BigQuestion[] = [
  { name: 'orders', operation: 'ListOrders', variables: { first: 50 }, barMs: listBar },
  {
    name: 'orders by amount',
    operation: 'ListOrders',
    variables: { first: 50, sort: { field: 'GROSS', direction: 'DESC' } },
    barMs: listBar,
  },
  { name: 'sales', operation: 'ListSales', variables: { first: 50, filter: sale }, barMs: listBar },
  { name: 'vouchers of a month', operation: 'ListVouchers', variables: { first: 50, filter: { month: '2026-05' } }, barMs: listBar },
  { name: 'sales by a number', operation: 'ListSales', variables: { first: 50, filter: { ...sale, search: '04999' } }, barMs: searchBar },
  { name: 'sales by initials', operation: 'ListSales', variables: { first: 50, filter: { ...sale, search: 'hz' } }, barMs: searchBar },
  {
    name: 'Ctrl K in sales',
    operation: 'FindInSales',
    variables: { ...find, search: 'hz', filter: { ...sale, search: 'hz' } },
    barMs: searchBar,
  },
  {
    name: 'Ctrl K by a number',
    operation: 'FindInSales',
    variables: { ...find, search: '0499', filter: { ...sale, search: '0499' } },
    barMs: searchBar,
  },
  { name: 'trial balance', operation: 'ReadTrialBalance', variables: { month: '2026-11' }, barMs: booksBar },
  { name: 'balance sheet', operation: 'ReadBalanceSheet', variables: { month: '2026-11' }, barMs: booksBar },
  { name: 'cash flow', operation: 'ReadCashFlow', variables: { month: '2026-11' }, barMs: booksBar },
];

/** What a question came to. */
export interface BigAnswer extends BigQuestion {
  /** Every time that it took on the server, in milliseconds. */
  readonly times: readonly number[];
}

/** Asks a company of a hundred thousand documents what pages ask, through the door that they use. */
export async function timeBigCompany(
  store: Store,
  { runs, say }: { readonly runs: number; readonly say: (line: string) => void },
): Promise<readonly BigAnswer[]> {
  const company = await seedBigCompany(store, say);
  const client = new GraphqlClient(graphqlHandler(benchServices(store.database)), company.users[0]?.session ?? null);
  const texts = new Map(appOperations().map(({ name, text }) => [name, text]));
  const answers: BigAnswer[] = [];
  for (const question of questions) {
    const text = texts.get(question.operation);
    if (text === undefined) throw new Error(`No app asks ${question.operation}`);
    const times: number[] = [];
    for (let run = 0; run <= runs; run += 1) {
      const begun = performance.now();
      await client.run(text, question.variables);
      if (run > 0) times.push(performance.now() - begun);
    }
    answers.push({ ...question, times });
    say(`${question.name}  ${Math.max(...times).toFixed(1)} ms at most`);
  }
  return answers;
}
