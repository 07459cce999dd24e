import type { GoldenRefusal, GoldenSettings } from './golden-month.ts';
import { demand, type Answered, type GoldenCompany, type MakeCompany } from './golden-world.ts';
import { setStage, type Stage } from './stage.ts';

/** The codes that a file names, and those of the API. */
const codes: Readonly<Record<string, string>> = {
  PERIOD_CLOSED: 'SP-API-464',
  UNBALANCED: 'SP-API-471',
  NEGATIVE_STOCK: 'SP-API-478',
  SOURCE_LOCKED: 'SP-API-474',
  OVER_SETTLED: 'SP-API-481',
  RETURN_EXCEEDS: 'SP-API-489',
  HAS_DOWNSTREAM: 'SP-API-488',
  PERIOD_HAS_PENDING: 'SP-API-466',
  LATER_PERIOD_CLOSED: 'SP-API-468',
  NOT_FOUND: 'SP-API-485',
  FORBIDDEN_FIELD: 'SP-API-493',
  ACCOUNT_NOT_POSTABLE: 'SP-API-475',
};

type Try = (stage: Stage) => Promise<Answered<unknown>>;

/** What must be refused while the month is open, by its code; each changes nothing. */
const whileOpen: Readonly<Record<string, Try>> = {
  UNBALANCED: (stage) =>
    journal(stage, [
      { accountCode: '1002', debit: '100.00' },
      { accountCode: '1122', credit: '99.99' },
    ]),
  NEGATIVE_STOCK: (stage) => stage.sell('X', '91'),
  SOURCE_LOCKED: async (stage) => {
    const query = 'query ($id: ID!) { tradeDocument(id: $id) { vouchers { id } } }';
    const { tradeDocument } = await demand<{ tradeDocument: { vouchers: { id: string }[] } }>(stage.owner, query, { id: stage.sold.id });
    const reverse = 'mutation ($id: ID!, $date: Date!) { reverseVoucher(id: $id, reason: "x", date: $date) { id } }';
    return stage.owner(reverse, { id: tradeDocument.vouchers[0]?.id, date: stage.day });
  },
  OVER_SETTLED: (stage) => receive(stage, '226.01'),
  RETURN_EXCEEDS: (stage) => {
    const query = 'mutation ($input: ReturnInput!) { createReturn(input: $input, approve: true) { id } }';
    return stage.owner(query, { input: { originalId: stage.sold.id, date: stage.day, lines: [{ originalLine: 1, quantity: '10.0001' }] } });
  },
  ACCOUNT_NOT_POSTABLE: (stage) =>
    journal(stage, [
      { accountCode: '2221', debit: '1.00' },
      { accountCode: '1002', credit: '1.00' },
    ]),
  FORBIDDEN_FIELD: (stage) => stage.sales('{ stock { quantity amount averageCost } }'),
};

/** Tries everything that a file says must be refused, in a company made for it; returns what came otherwise. */
export async function playRefusals(
  makeCompany: MakeCompany,
  settings: GoldenSettings,
  wanted: readonly GoldenRefusal[],
): Promise<readonly string[]> {
  const stage = await setStage(await makeCompany(), settings);
  const stranger = await makeCompany();
  const wrong: string[] = [];
  const left = new Set(wanted);
  for (const { isMeant, run } of steps) {
    const meant = [...left].filter(isMeant);
    if (meant.length === 0 && run !== closeMonth) continue;
    const problem = await run(stage, stranger);
    for (const refusal of meant) {
      left.delete(refusal);
      if (problem !== null) wrong.push(`${refusal.id} ${refusal.action}: ${problem}`);
    }
  }
  return [...wrong, ...[...left].map(({ id, error }) => `${id}: nobody here knows how to try "${String(error)}"`)];
}

/** Something that is tried for the refusals that it is meant for; it returns what was wrong. */
interface Step {
  readonly isMeant: (refusal: GoldenRefusal) => boolean;
  readonly run: (stage: Stage, stranger: GoldenCompany) => Promise<string | null>;
}

/** In this order: what is tried while the month is open, its close, and what is tried afterwards. */
const steps: readonly Step[] = [
  { isMeant: ({ error }) => error === null, run: playTwice },
  { isMeant: isConcurrent, run: playConcurrent },
  ...Object.entries(whileOpen).map(([name, attempt]): Step => ({ isMeant: named(name), run: (stage) => unchanged(stage, name, attempt) })),
  { isMeant: named('NOT_FOUND'), run: playStranger },
  { isMeant: named('HAS_DOWNSTREAM'), run: playDownstream },
  { isMeant: named('PERIOD_HAS_PENDING'), run: playPending },
  { isMeant: () => false, run: closeMonth },
  { isMeant: named('PERIOD_CLOSED'), run: playClosed },
  { isMeant: named('LATER_PERIOD_CLOSED'), run: playLater },
];

function named(code: string): Step['isMeant'] {
  return ({ error }) => error === code;
}

async function closeMonth(stage: Stage): Promise<null> {
  await close(stage, stage.settings.period);
  return null;
}

async function playStranger(stage: Stage, stranger: GoldenCompany): Promise<string | null> {
  const query = 'query ($id: ID!) { tradeDocument(id: $id) { id } }';
  const seen = await stranger.owner<{ readonly tradeDocument: unknown }>(query, { id: stage.sold.id });
  if (seen.data?.tradeDocument !== null) return 'another company reads it';
  return unchanged(stage, 'NOT_FOUND', (own) => voidSold(own, stranger));
}

async function playDownstream(stage: Stage): Promise<string | null> {
  await receive(stage, '100.00');
  return unchanged(stage, 'HAS_DOWNSTREAM', (own) => voidSold(own, own));
}

async function playClosed(stage: Stage): Promise<string | null> {
  const asDraft = await unchanged(stage, 'PERIOD_CLOSED', (own) => own.sell('X', '1', { approve: false }));
  return asDraft ?? unchanged(stage, 'PERIOD_CLOSED', (own) => own.sell('X', '1'));
}

async function playLater(stage: Stage): Promise<string | null> {
  await close(stage, nextMonth(stage.settings.period));
  const reopening = 'mutation ($month: String!) { reopenPeriod(month: $month, reason: "x") { status } }';
  return unchanged(stage, 'LATER_PERIOD_CLOSED', ({ owner, settings }) => owner(reopening, { month: settings.period }));
}

/** Tries something and returns what was wrong: another answer, or something that changed. */
async function unchanged(stage: Stage, name: string, attempt: Try | undefined): Promise<string | null> {
  const before = await stage.snapshot();
  const { code, text } = (await attempt?.(stage)) ?? { code: null, text: '' };
  if (code !== codes[name]) return `expected ${name} (${codes[name]}), received ${code ?? 'no refusal'} ${text}`;
  return (await stage.snapshot()) === before ? null : 'it was refused and changed something';
}

/** The same request under the same key: the first answer again, and one effect. */
async function playTwice(stage: Stage): Promise<string | null> {
  const key = `golden-${stage.sold.id}`;
  const first = await stage.sell('Y', '0.0001', { key });
  const between = await stage.snapshot();
  const second = await stage.sell('Y', '0.0001', { key });
  if (first.data === null || second.data?.document.id !== first.data.document.id) return `the second answer is another one: ${second.text}`;
  if ((await stage.snapshot()) !== between) return 'the second request had an effect';
  await demand(stage.owner, voiding, { ...first.data.document, date: stage.day });
  return null;
}

function isConcurrent({ action, expect = '', error }: GoldenRefusal): boolean {
  return error === 'NEGATIVE_STOCK' && /并发|concurrent|恰有一个/u.test(`${action} ${expect}`);
}

async function playConcurrent(stage: Stage): Promise<string | null> {
  const answers = await Promise.all([stage.sell('Y', '60'), stage.sell('Y', '60')]);
  const refused = answers.filter(({ code }) => code === codes['NEGATIVE_STOCK']);
  const done = answers.filter(({ code }) => code === null);
  return refused.length === 1 && done.length === 1 ? null : `expected one of two, received ${answers.map(({ code }) => code).join(', ')}`;
}

async function playPending(stage: Stage): Promise<string | null> {
  const draft = await stage.sell('X', '1', { approve: false });
  const problem = await unchanged(stage, 'PERIOD_HAS_PENDING', ({ owner, settings }) => owner(closing, { month: settings.period }));
  await demand(stage.owner, voiding, { ...draft.data?.document, date: stage.day });
  return problem;
}

const closing = 'mutation ($month: String!) { closePeriod(month: $month) { status } }';
const voiding =
  'mutation ($id: ID!, $version: Int!, $date: Date!) { voidTradeDocument(id: $id, version: $version, reason: "x", date: $date) { id } }';

async function close({ owner }: Stage, month: string): Promise<void> {
  await demand(owner, closing, { month });
}

function voidSold({ sold, day }: Stage, { owner }: Pick<GoldenCompany, 'owner'>): Promise<Answered<unknown>> {
  return owner(voiding, { ...sold, date: day });
}

function receive({ owner, sold, day, customerId, cashAccountId }: Stage, amount: string): Promise<Answered<unknown>> {
  const query = 'mutation ($input: MoneyInput!) { createMoneyDocument(input: $input, approve: true) { id } }';
  const settles = [{ itemId: sold.openItems[0]?.id, amount }];
  return owner(query, { input: { type: 'RECEIPT', partyId: customerId, cashAccountId, date: day, amount, settles } });
}

function journal({ owner, day }: Stage, lines: readonly object[]): Promise<Answered<unknown>> {
  const query = 'mutation ($input: JournalInput!) { createJournal(input: $input, approve: true) { id } }';
  return owner(query, { input: { date: day, word: 'GENERAL', summary: 'x', lines } });
}

function nextMonth(month: string): string {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}
