import { dottedCode, type GoldenMonth, type GoldenProduct } from './golden-month.ts';
import { demand, type Ask } from './golden-world.ts';

/** The ids under which a company has what a month names. */
export interface GoldenMasters {
  readonly products: ReadonlyMap<string, string>;
  /** Further units by the product's code and their name, with a blank between. */
  readonly units: ReadonlyMap<string, string>;
  readonly customers: ReadonlyMap<string, string>;
  readonly suppliers: ReadonlyMap<string, string>;
  readonly warehouses: ReadonlyMap<string, string>;
  /** Cash accounts by the code of their account, without dots. */
  readonly cashAccounts: ReadonlyMap<string, string>;
}

interface CreatedProduct {
  readonly made: { readonly id: string; readonly units: readonly { readonly id: string; readonly name: string }[] };
}

interface Created {
  readonly made: { readonly id: string };
}

/** Writes everything that a month names into a fresh company: accounts that its chart lacks, rates, products, parties, warehouses, cash accounts. */
export async function foundMasters(ask: Ask, month: GoldenMonth): Promise<GoldenMasters> {
  await foundAccounts(ask, month);
  await foundRates(ask, month);
  const { customers, suppliers } = partiesOf(month);
  const units = new Map<string, string>();
  return {
    products: await createEach(Object.keys(month.products), (sku) => createProduct(ask, month, { sku, units })),
    units,
    customers: await createEach(customers, (code) =>
      createParty(ask, 'Customer', { code, name: month.parties[code] ?? code, creditDays: 30 }),
    ),
    suppliers: await createEach(suppliers, (code) =>
      createParty(ask, 'Supplier', { code, name: month.parties[code] ?? code, creditDays: 30 }),
    ),
    warehouses: await createEach(warehousesOf(month), async (code) => {
      const query = 'mutation ($input: WarehouseInput!) { made: createWarehouse(input: $input) { id } }';
      return (await demand<Created>(ask, query, { input: { code, name: code } })).made.id;
    }),
    cashAccounts: await createEach(
      month.documents.flatMap(({ account, toAccount }) => [account ?? [], toAccount ?? []].flat()),
      async (code) => {
        const query = 'mutation ($input: CashAccountInput!) { made: createCashAccount(input: $input) { id } }';
        return (await demand<Created>(ask, query, { input: { name: code, accountCode: dottedCode(code) } })).made.id;
      },
    ),
  };
}

async function createEach(codes: Iterable<string>, one: (code: string) => Promise<string>): Promise<ReadonlyMap<string, string>> {
  const made = new Map<string, string>();
  for (const code of codes) if (!made.has(code)) made.set(code, await one(code));
  return made;
}

async function foundAccounts(ask: Ask, { accounts, documents, opening }: GoldenMonth): Promise<void> {
  const query = '{ accounts { id code } }';
  const known = new Map(
    (await demand<{ accounts: { id: string; code: string }[] }>(ask, query)).accounts.map(({ id, code }) => [code, id]),
  );
  const names = new Map(accounts.map(({ code, name }) => [code, name]));
  const used = [...opening.balances, ...documents.flatMap(({ lines = [] }) => lines)].flatMap(({ code }) => code ?? []);
  for (const code of [...names.keys(), ...used].toSorted()) {
    for (let length = 6; length <= code.length; length += 2) {
      const dotted = dottedCode(code.slice(0, length));
      if (known.has(dotted)) continue;
      const input = { parentId: known.get(dotted.slice(0, -3)), code: dotted, name: (names.get(code) ?? code).split('-').at(-1) };
      const mutation = 'mutation ($input: NewAccountInput!) { made: createAccount(input: $input) { id } }';
      known.set(dotted, (await demand<Created>(ask, mutation, { input })).made.id);
    }
  }
}

async function foundRates(ask: Ask, { documents, settings }: GoldenMonth): Promise<void> {
  const query = 'query ($on: Date!) { taxRates(on: $on) { rate } }';
  const { taxRates } = await demand<{ taxRates: { rate: string }[] }>(ask, query, { on: settings.periodStart });
  const known = new Set(taxRates.map(({ rate }) => Number(rate)));
  for (const rate of new Set(documents.flatMap(({ lines = [] }) => lines.flatMap((line) => line.rate ?? [])))) {
    if (known.has(Number(rate))) continue;
    known.add(Number(rate));
    const input = { rate, name: `${rate} %`, validFrom: '2019-04-01' };
    await demand(ask, 'mutation ($input: TaxRateInput!) { addTaxRate(input: $input) { rate } }', { input });
  }
}

async function createProduct(
  ask: Ask,
  { products }: GoldenMonth,
  { sku, units: found }: { readonly sku: string; readonly units: Map<string, string> },
): Promise<string> {
  const { name, unit, service = false, units = {} }: GoldenProduct = products[sku] ?? { name: sku, unit: '个' };
  const query = 'mutation ($input: ProductInput!) { made: createProduct(input: $input) { id units { id name } } }';
  const further = Object.entries(units).map(([each, factor]) => ({ name: each, factor }));
  const input = { sku, name, unit, service, price: '0', taxRate: '13', units: further };
  const { data, code } = await ask<CreatedProduct>(query, { input });
  // The company may have a product of its own under this code.
  const isMade = code === null && data !== null;
  const { made } = isMade ? data : await demand<CreatedProduct>(ask, query, { input: { ...input, sku: `${sku}#` } });
  for (const each of made.units) found.set(`${sku} ${each.name}`, each.id);
  return made.id;
}

async function createParty(ask: Ask, kind: 'Customer' | 'Supplier', input: Readonly<Record<string, unknown>>): Promise<string> {
  const query = `mutation ($input: ${kind}Input!) { made: create${kind}(input: $input) { id } }`;
  const { data, code } = await ask<Created>(query, { input });
  if (code === null && data !== null) return data.made.id;
  return (await demand<Created>(ask, query, { input: { ...input, code: `${String(input['code'])}#` } })).made.id;
}

const supplierTypes = new Set(['purchase', 'purchase_return', 'provisional', 'payment', 'expense', 'payable']);
const customerTypes = new Set(['sale', 'sale_return', 'receipt', 'receivable']);

function partiesOf({ parties, documents, opening }: GoldenMonth) {
  const inTypes = (types: ReadonlySet<string>) => documents.filter(({ type }) => types.has(type)).flatMap(({ party }) => party ?? []);
  const suppliers = new Set([...inTypes(supplierTypes), ...named(opening.payables), ...named(opening.prepayments)]);
  const others = Object.keys(parties).filter((party) => !suppliers.has(party));
  const customers = new Set([...inTypes(customerTypes), ...named(opening.receivables), ...named(opening.advances), ...others]);
  return { customers, suppliers };
}

function named(list: readonly { readonly party: string }[] = []): readonly string[] {
  return list.map(({ party }) => party);
}

/** The warehouse of documents that name none. */
export const usualWarehouse = 'W1';

function warehousesOf({ documents, opening }: GoldenMonth): readonly string[] {
  const every = documents.flatMap(({ warehouse, from, to }) => [warehouse, from, to]);
  const stocked = (opening.stock ?? []).map(({ warehouse }) => warehouse);
  return [...new Set([usualWarehouse, ...stocked, ...every])].flatMap((code) => code ?? []).toSorted();
}
