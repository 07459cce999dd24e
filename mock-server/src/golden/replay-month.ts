import { dottedCode, type GoldenDocument, type GoldenItem, type GoldenMonth, type GoldenSettings } from './golden-month.ts';
import { demand, GoldenError, type Ask } from './golden-world.ts';
import { foundMasters, usualWarehouse, type GoldenMasters } from './found-masters.ts';
import { requestOf, type MadeDocument } from './document-requests.ts';

/** A month that was entered into a company, and how to find again what it names. */
export interface Replayed {
  readonly masters: GoldenMasters;
  /** Documents by the number that the file gives them. */
  readonly documents: ReadonlyMap<string, MadeDocument>;
  /** Numbers of the file by the company's own. */
  readonly names: ReadonlyMap<string, string>;
}

/** Enters a month into a fresh company: masters, parameters, opening and documents, each through the API. It is not closed. */
export async function replayMonth(ask: Ask, month: GoldenMonth): Promise<Replayed> {
  const masters = await foundMasters(ask, month);
  await setParameters(ask, month);
  await beginBooks(ask, month, masters);
  const documents = new Map<string, MadeDocument>();
  const items = await openingItems(ask, month);
  for (const document of [...takenBack(month), ...month.documents]) {
    const made = await enter(ask, document, { masters, documents, items });
    documents.set(document.no, made);
    for (const item of made.openItems) items.set(`${item.kind} ${document.no}`, item.id);
  }
  return { masters, documents, names: new Map([...documents].map(([no, { number }]) => [number, no])) };
}

/** Goods of an earlier month that came before their invoice go back on the first day, in red. */
function takenBack({ opening, settings }: GoldenMonth): readonly GoldenDocument[] {
  return (opening.provisionals ?? []).map(({ lines = [], ...rest }, index) => ({
    ...rest,
    no: `ZC-${index + 1}`,
    type: 'provisional',
    date: settings.periodStart,
    lines: lines.map((line) => ({ ...line, qty: `-${line.qty ?? '0'}` })),
  }));
}

async function enter(ask: Ask, document: GoldenDocument, found: Parameters<typeof requestOf>[1]): Promise<MadeDocument> {
  const { query, input } = requestOf(document, found);
  const { data, code, text } = await ask<{ readonly document: MadeDocument }>(query, { input });
  if (code !== null || data === null) throw new GoldenError(`${document.no}: ${text}`);
  return data.document;
}

/** Sets the parameters that a month is closed with. */
async function setParameters(ask: Ask, { settings }: GoldenMonth): Promise<void> {
  const values = {
    URBAN_RATE: settings.urbanRate,
    SURTAX_FACTOR: settings.surtaxFactor,
    INCOME_TAX_RATE: settings.incomeTaxRate,
    INPUT_CARRY_FORWARD: settings.inputCarryForward,
    ALLOW_NEGATIVE_STOCK: settings.allowNegativeStock === undefined ? undefined : String(settings.allowNegativeStock),
  };
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined) await setParameter(ask, { name, value, validFrom: settings.periodStart });
  }
  if (settings.taxpayer === 'small-scale') await setSmallScale(ask, settings);
}

/** How often is filed changes with a quarter, which the month may be in the middle of. */
async function setSmallScale(ask: Ask, { periodStart, levyRate, vatFiling, vatExemptSales }: GoldenSettings): Promise<void> {
  const quarter = `${periodStart.slice(0, 5)}${['01', '04', '07', '10'][Math.floor((Number(periodStart.slice(5, 7)) - 1) / 3)] ?? '01'}-01`;
  await setParameter(ask, { name: 'TAXPAYER', value: 'small-scale', validFrom: periodStart });
  if (levyRate !== undefined) await setParameter(ask, { name: 'LEVY_RATE', value: levyRate, validFrom: periodStart });
  if (vatFiling !== undefined) await setParameter(ask, { name: 'VAT_FILING', value: vatFiling, validFrom: quarter });
  if (vatExemptSales !== undefined) await setParameter(ask, { name: 'VAT_EXEMPT_SALES', value: vatExemptSales, validFrom: periodStart });
}

async function setParameter(ask: Ask, input: { readonly name: string; readonly value: string; readonly validFrom: string }): Promise<void> {
  await demand(ask, 'mutation ($input: BookParameterInput!) { setBookParameter(input: $input) { name } }', { input });
}

async function beginBooks(ask: Ask, { settings, opening }: GoldenMonth, masters: GoldenMasters): Promise<void> {
  const items = (list: readonly GoldenItem[] = [], parties: ReadonlyMap<string, string> = masters.customers) =>
    list.map((item) => ({
      partyId: parties.get(item.party),
      number: item.docNo ?? item.receipt ?? '期初',
      date: item.date ?? dayBefore(settings.periodStart),
      dueDate: item.dueDate ?? item.date ?? dayBefore(settings.periodStart),
      amount: item.amount,
    }));
  const input = {
    period: settings.period,
    balances: opening.balances.map(({ code, ...sides }) => ({ accountCode: dottedCode(code), ...sides })),
    stock: (opening.stock ?? []).map(({ sku, warehouse, qty, amount }) => ({
      productId: masters.products.get(sku),
      warehouseId: masters.warehouses.get(warehouse ?? usualWarehouse),
      quantity: qty,
      amount,
    })),
    receivables: items(opening.receivables),
    payables: items(opening.payables, masters.suppliers),
    customerAdvances: items(opening.advances),
    supplierAdvances: items(opening.prepayments, masters.suppliers),
    yearToDate: Object.entries(opening.ytd ?? {}).map(([code, amount]) => ({ accountCode: dottedCode(code), amount })),
  };
  await demand(ask, 'mutation ($input: OpeningInput!) { beginBooks(input: $input) { firstPeriod } }', { input });
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

async function openingItems(ask: Ask, { settings }: GoldenMonth): Promise<Map<string, string>> {
  const kinds = ['RECEIVABLE', 'PAYABLE', 'CUSTOMER_ADVANCE', 'SUPPLIER_ADVANCE'];
  const found = new Map<string, string>();
  for (const kind of kinds) {
    const query = 'query ($kind: OpenItemKind!, $on: Date!) { openItems(kind: $kind, on: $on) { id number } }';
    const { openItems } = await demand<{ openItems: { id: string; number: string }[] }>(ask, query, { kind, on: settings.periodEnd });
    for (const { id, number } of openItems) found.set(`${kind} ${number}`, id);
  }
  return found;
}
