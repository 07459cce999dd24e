import { afterAll, beforeAll, expect, it } from 'vitest';
import { openInputInvoiceWorld, invoiceOperations, type InputInvoiceWorld } from '../testing/input-invoice-world.ts';
import { openTestApi, userOf, type TestApi } from '../testing/open-test-api.ts';

let api: TestApi;
let world: InputInvoiceWorld;
beforeAll(async () => {
  api = await openTestApi();
  world = await openInputInvoiceWorld(api);
});
afterAll(async () => {
  expect(await world.owner.run('{ bookProblems { invariant what } }')).toEqual({ bookProblems: [] });
  expect(api.faults).toEqual([]);
  await api.close();
});

const whole = (documentId: string) => ({ documentId, net: '100.00', tax: '13.00' });
const booked = async () => (await world.owner.run('{ taxWorksheet(month: "2026-11") { input } }')).taxWorksheet.input;

/** Returns the company's second member, who has a role from now on. */
async function as(role: 'PURCHASING' | 'CASHIER' | 'SALES') {
  const { memberId } = userOf(world.company, 'sales');
  const members = (await world.owner.run('{ companyMembers { id version } }')).companyMembers;
  const { version } = members.find(({ id }: { id: string }) => id === memberId);
  const update =
    'mutation ($id: ID!, $version: Int!, $input: MemberInput!) { updateMember(id: $id, version: $version, input: $input) { id } }';
  await world.owner.run(update, { id: memberId, version, input: { roles: [role] } });
  return api.as(userOf(world.company, 'sales'));
}

it('an invoice is registered, changed, handed in, approved, ticked and unticked, and its history says so', async () => {
  const documentId = await world.receive();
  const input = world.entries({ matches: [whole(documentId)] });
  const { invoice: draft } = await world.send('create', { input });
  expect(draft).toMatchObject({ status: 'DRAFT', execution: 'NONE', posting: 'UNPOSTED', gross: '113.00', deduction: 'PENDING' });
  expect(draft.number).toMatch(/^JXFP-2026-\d{4}$/);
  // A draft holds nothing yet.
  expect(await world.invoicing(documentId)).toMatchObject({ invoiced: { gross: '0.00' }, invoices: [{ id: draft.id }] });
  const { invoice: changed } = await world.send('update', { ...draft, input: { ...input, note: '快递到付' }, submit: true });
  expect(changed).toMatchObject({ status: 'SUBMITTED', allowedActions: ['EDIT', 'APPROVE', 'VOID'] });
  const before = await booked();
  const { invoice: approved } = await world.send('approve', changed);
  expect(approved).toMatchObject({ status: 'APPROVED', execution: 'FULL', posting: 'POSTED', difference: null });
  // The receipt booked the tax; its invoice books it no second time.
  expect(await booked()).toBe(before);
  expect(await world.invoicing(documentId)).toMatchObject({ invoiced: { net: '100.00', tax: '13.00' }, open: { gross: '0.00' } });
  expect((await world.send('deduct', { ...approved, month: '2026-10' })).code).toBe('SP-API-618');
  expect((await world.send('deduct', { ...approved, month: 'x' })).code).toBe('SP-API-618');
  const { invoice: deducted } = await world.send('deduct', { ...approved, month: '2026-12' });
  expect(deducted).toMatchObject({ deduction: 'DEDUCTED', deductedMonth: '2026-12', allowedActions: ['UNDEDUCT'] });
  expect((await world.send('void', deducted)).code).toBe('SP-API-487');
  const { invoice: undone } = await world.send('undeduct', deducted);
  expect(undone.history.map(({ action, note }) => [action, note])).toEqual([
    ['CREATED', null],
    ['EDITED', null],
    ['SUBMITTED', null],
    ['APPROVED', null],
    ['DEDUCTED', '2026-12'],
    ['UNDEDUCTED', '2026-12'],
  ]);
});

it('an invoice is for parts of receipts; what is left of either is matched later, and never more than there is', async () => {
  const [first, second] = [await world.receive(), await world.receive()];
  const part = { documentId: first, net: '40.00', tax: '5.20' };
  const { invoice } = await world.approved({ matches: [part] });
  expect(invoice).toMatchObject({ status: 'APPROVED', execution: 'PARTIAL', posting: 'UNPOSTED' });
  expect((await world.invoicing(first)).open).toEqual({ net: '60.00', tax: '7.80', gross: '67.80' });
  const other = await world.approved({ matches: [whole(first)] });
  expect(other).toMatchObject({ code: 'SP-API-616', facts: { net: '60.00', tax: '7.80' } });
  const rest = { documentId: second, net: '60.00', tax: '7.80' };
  expect((await world.send('match', { ...invoice, matches: [part, whole(second)] })).code).toBe('SP-API-617');
  const { invoice: full } = await world.send('match', { ...invoice, matches: [part, rest] });
  expect(full).toMatchObject({ execution: 'FULL', posting: 'POSTED', difference: null });
  expect((await world.send('match', { ...full, matches: [] })).code).toBe('SP-API-487');
  expect((await world.invoicing(second)).open.gross).toBe('45.20');
});

it('cents that rounding left are booked to input tax, what is owed and an expense, and taken back with the invoice', async () => {
  const documentId = await world.receive();
  const before = await booked();
  const lines = [{ taxRate: '13', net: '99.99', tax: '13.01' }];
  const { invoice } = await world.approved({ lines, matches: [whole(documentId)] });
  expect(invoice).toMatchObject({ execution: 'FULL', difference: { net: '-0.01', tax: '0.01', gross: '0.00', status: 'APPROVED' } });
  expect(Number(await booked()) - Number(before)).toBeCloseTo(0.01);
  const { difference } = invoice;
  expect((await world.trade.settle('void', difference?.id ?? '')).code).toBe('SP-API-488');
  const { invoice: voided } = await world.send('void', invoice);
  expect(voided).toMatchObject({ status: 'VOID', execution: 'NONE', difference: { status: 'VOID' } });
  expect(await booked()).toBe(before);
  expect((await world.invoicing(documentId)).open.gross).toBe('113.00');
  // What differs by more is no rounding: too much is refused, too little is left to be matched.
  const short = { lines: [{ taxRate: '13', net: '99.90', tax: '12.99' }], matches: [whole(documentId)] };
  expect((await world.approved(short)).code).toBe('SP-API-617');
  const long = { lines: [{ taxRate: '13', net: '100.10', tax: '13.01' }], matches: [whole(documentId)] };
  expect((await world.approved(long)).invoice).toMatchObject({ execution: 'PARTIAL', difference: null });
});

it('a receipt that is invoiced is not voided; a voided invoice frees it, and its number', async () => {
  const documentId = await world.receive();
  const wish = { invoiceNumber: '9'.repeat(20), matches: [whole(documentId)] };
  const { invoice } = await world.approved(wish);
  expect((await world.trade.settle('void', documentId)).code).toBe('SP-API-488');
  const again = await world.send('create', { input: world.entries(wish) });
  expect(again.fields).toEqual([['invoiceNumber', 'SP-API-613']]);
  const other = world.entries({ ...wish, supplierId: world.trade.otherSupplierId, matches: [] });
  expect((await world.send('create', { input: other })).code).toBeNull();
  expect((await world.send('void', { ...invoice, reason: ' ' })).code).toBe('SP-API-300');
  await world.send('void', invoice);
  expect((await world.approved(wish)).invoice).toMatchObject({ status: 'APPROVED', execution: 'FULL' });
  expect((await world.send('approve', { ...invoice, version: 1 })).code).toBe('SP-API-486');
});

it('a return is invoiced in red or with what it goes back from, and a red invoice frees what it takes back', async () => {
  const documentId = await world.receive();
  const returnId = (await world.trade.giveBack(documentId, '2')).id;
  expect((await world.invoicing(returnId)).open).toEqual({ net: '-20.00', tax: '-2.60', gross: '-22.60' });
  const back = { documentId: returnId, net: '20.00', tax: '2.60' };
  const net = { lines: [{ taxRate: '13', net: '80.00', tax: '10.40' }], matches: [whole(documentId), back] };
  const { invoice: both } = await world.approved(net);
  expect(both).toMatchObject({ execution: 'FULL', matches: [{ gross: '113.00' }, { gross: '-22.60' }] });
  expect((await world.invoicing(returnId)).open.gross).toBe('0.00');
  await world.send('void', both);
  const { invoice: blue } = await world.approved({ matches: [whole(documentId)] });
  const red = { red: true, redOfId: blue.id, lines: [{ taxRate: '13', net: '20.00', tax: '2.60' }], matches: [back] };
  const { invoice: taken } = await world.approved(red);
  expect(taken).toMatchObject({ gross: '-22.60', execution: 'FULL', redOf: { id: blue.id } });
  expect(await world.read(blue)).toMatchObject({ reds: [{ id: taken.id }] });
  expect((await world.send('void', blue)).code).toBe('SP-API-488');
  // The whole of a receipt, freed for the invoice that comes in its place.
  const { invoice: wrong } = await world.approved({ matches: [whole(await world.receive())] });
  const freed = { ...red, redOfId: wrong.id, lines: [{ taxRate: '13', net: '100.00', tax: '13.00' }] };
  const { invoice: freeing } = await world.approved({ ...freed, matches: [whole(wrong.matches[0]?.document?.id ?? '')] });
  expect(freeing).toMatchObject({ execution: 'FULL', matches: [{ gross: '-113.00' }] });
  expect((await world.invoicing(wrong.matches[0]?.document?.id ?? '')).open.gross).toBe('113.00');
  expect((await world.send('create', { input: world.entries({ redOfId: blue.id }) })).fields).toEqual([['redOfId', 'SP-API-485']]);
});

it('what is wrong with entries is said where it stands, and a key has one effect', async () => {
  const documentId = await world.receive();
  const wrong = world.entries({
    supplierId: 'x',
    invoiceNumber: '123',
    lines: [
      { taxRate: '7', net: '100.00', tax: '7.00' },
      { taxRate: '13', net: '100.00', tax: '14.00' },
    ],
    matches: [{ documentId: 'nothing', net: '1', tax: '0' }],
  });
  expect((await world.send('create', { input: wrong })).fields).toEqual([
    ['lines.0.taxRate', 'SP-API-310'],
    ['lines.1.tax', 'SP-API-615'],
    ['invoiceNumber', 'SP-API-614'],
    ['supplierId', expect.any(String)],
    ['matches.0.documentId', 'SP-API-485'],
  ]);
  const paper = world.entries({ digital: false, invoiceCode: '12', invoiceNumber: '12345678' });
  expect((await world.send('create', { input: paper })).fields).toEqual([['invoiceCode', 'SP-API-614']]);
  const twice = world.entries({ matches: [whole(documentId), whole(documentId)] });
  expect((await world.send('create', { input: twice })).fields).toEqual([['matches.1.documentId', 'SP-API-485']]);
  const others = world.entries({ supplierId: world.trade.otherSupplierId, matches: [whole(documentId)] });
  expect((await world.send('create', { input: others })).fields).toEqual([['matches.0.documentId', 'SP-API-485']]);
  const input = world.entries();
  const once = async () => (await world.owner.send(invoiceOperations.create, { input }, { 'idempotency-key': 'an-invoice-once' })).data;
  expect((await once()).invoice.id).toBe((await once()).invoice.id);
});

it('what is open is listed and summed for each supplier, and the worksheet tells deducted tax from what is not', async () => {
  const read = async () => {
    const query = `query ($id: ID!) { supplier(id: $id) { uninvoiced }
      uninvoicedDocuments(filter: { supplierId: $id }, first: 200) { totalCount totals { gross tax } edges { node { id open { gross } } } }
      taxWorksheet(month: "2026-11") { input invoices { deducted { count tax } pending { count tax } uninvoiced { tax } } } }`;
    return world.owner.run(query, { id: world.trade.input.supplierId });
  };
  const documentId = await world.receive();
  const before = await read();
  expect(before.uninvoicedDocuments.totals.gross).toBe(before.supplier.uninvoiced);
  expect(before.uninvoicedDocuments.edges.at(-1).node).toEqual({ id: documentId, open: { gross: '113.00' } });
  const { invoice } = await world.approved({ matches: [whole(documentId)] });
  const pending = await read();
  expect(pending.uninvoicedDocuments.totalCount).toBe(before.uninvoicedDocuments.totalCount - 1);
  const [was, is] = [before.taxWorksheet.invoices, pending.taxWorksheet.invoices];
  expect(is.pending.count).toBe(was.pending.count + 1);
  expect(Number(is.pending.tax) - Number(was.pending.tax)).toBeCloseTo(13);
  expect(Number(was.uninvoiced.tax) - Number(is.uninvoiced.tax)).toBeCloseTo(13);
  await world.send('deduct', { ...invoice, month: '2026-11' });
  const { invoices: done } = (await read()).taxWorksheet;
  expect(done.deducted).toEqual({ count: 1, tax: '13.00' });
  expect(done.pending).toEqual(was.pending);
});

it('the list is narrowed by each filter, sorted and summed; who buys writes, and approves nothing', async () => {
  const buyer = await as('PURCHASING');
  const { invoice } = await world.send('create', { input: world.entries({ kind: 'ORDINARY' }), submit: true }, buyer);
  expect(invoice).toMatchObject({ deduction: 'NONE', allowedActions: ['EDIT', 'VOID'] });
  expect((await world.send('approve', invoice, buyer)).code).toBe('SP-API-204');
  expect((await world.send('read', { id: invoice.id }, await as('SALES'))).code).toBe('SP-API-204');
  const cashier = await as('CASHIER');
  expect((await world.send('create', { input: world.entries() }, cashier)).code).toBe('SP-API-204');
  const list = `query ($filter: InputInvoiceFilter) { inputInvoices(filter: $filter, sort: { field: GROSS, direction: ASC }, first: 200) {
    totalCount totals { gross } edges { node { id gross } } } inputInvoiceCounts(filter: $filter) { status count } }`;
  for (const filter of [
    { kinds: ['ORDINARY'], statuses: ['SUBMITTED'] },
    { search: invoice.invoiceNumber },
    { search: invoice.number.toLowerCase() },
  ]) {
    const { inputInvoices } = await cashier.run(list, { filter });
    expect(inputInvoices, JSON.stringify(filter)).toMatchObject({
      totalCount: 1,
      totals: { gross: '113.00' },
      edges: [{ node: { id: invoice.id } }],
    });
  }
  const { inputInvoices: all, inputInvoiceCounts: counts } = await cashier.run(list, {});
  expect(counts.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(all.totalCount);
  const sums = all.edges.map(({ node }: { node: { gross: string } }) => Number(node.gross));
  expect(sums).toEqual(sums.toSorted((a: number, b: number) => a - b));
  for (const filter of [{ deductions: ['DEDUCTED'], deductedMonth: '2026-11' }, { executions: ['FULL'] }, { dateFrom: '2027-01-01' }]) {
    expect((await cashier.run(list, { filter })).inputInvoices.totalCount, JSON.stringify(filter)).toBeLessThan(all.totalCount);
  }
  expect((await cashier.send(list, { filter: { dateTo: '2026-02-30' } })).code).toBe('SP-API-300');
});
