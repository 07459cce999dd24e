import type { Fen } from '@suanpan/money/fen';
import { percentOf } from '@suanpan/money/proportion';
import { bookAccounts as accounts } from './book-accounts.ts';
import { profitBeforeTax } from './income-statement.ts';
import type { ResultAccount, Turnover } from './ledger-figures.ts';
import type { LevyFigures } from './levy.ts';
import { sumBelow } from './statement-lines.ts';
import { credit, debit, type VoucherDraft, type VoucherKind, type VoucherLineDraft } from './voucher.ts';

/** The parameters of taxes on a day; percents and factors are decimal strings. */
export interface TaxParameters {
  readonly urbanRate: string;
  readonly educationRate: string;
  readonly localEducationRate: string;
  /** What part of the surtax is asked, e.g. "0.5". */
  readonly surtaxFactor: string;
  readonly incomeTaxRate: string;
}

/** What the value-added tax of a month comes from. */
export interface VatSource {
  readonly output: Fen;
  readonly input: Fen;
  readonly inputTransferOut: Fen;
  /** What the month before had left over. */
  readonly inputCarryForward: Fen;
}

/** The taxes of a month; a small-scale taxpayer's value-added tax is that of the filing period so far, and has no input tax. */
export interface TaxFigures extends VatSource {
  /** What a small-scale taxpayer's value-added tax comes from; null for a general taxpayer. */
  readonly levy: LevyFigures | null;
  readonly payable: Fen;
  readonly carryForwardNext: Fen;
  readonly urban: Fen;
  readonly education: Fen;
  readonly localEducation: Fen;
  readonly surtax: Fen;
  readonly incomeTax: Fen;
}

/** What a close is computed from: what was posted, without the entries of a close. */
export interface ClosingSource {
  readonly month: readonly Turnover[];
  /** The months of the year before it, with the taxes of their closes, and what the books began with. */
  readonly yearBefore: readonly Turnover[];
  readonly inputCarryForward: Fen;
  readonly parameters: TaxParameters;
  /** Null for a general taxpayer. */
  readonly levy: LevyFigures | null;
}

/** Computes the taxes of a month (R9, 1 to 3): value-added tax, surtax on it, and tax on the income of the year so far. */
export function taxesOf(source: ClosingSource): TaxFigures {
  const { month, yearBefore, parameters, levy } = source;
  const vat = levy === null ? generalVat(source) : levyVat(levy, source.inputCarryForward);
  // A surtax follows what is paid, so a quarter has it once.
  const base = levy?.settles === false ? 0 : vat.payable;
  const urban = percentOf(base, parameters.urbanRate, parameters.surtaxFactor);
  const education = percentOf(base, parameters.educationRate, parameters.surtaxFactor);
  const localEducation = percentOf(base, parameters.localEducationRate, parameters.surtaxFactor);
  const surtax = urban + education + localEducation;
  const year = [...yearBefore, ...month];
  const accrued = -sumBelow(year, (turnover) => turnover.credit - turnover.debit)(accounts.incomeTax);
  const wanted = percentOf(profitBeforeTax(year) + (levy?.exempt ?? 0) - surtax, parameters.incomeTaxRate);
  const incomeTax = Math.max(wanted - accrued, 0);
  return { ...vat, levy, urban, education, localEducation, surtax, incomeTax };
}

type VatFigures = VatSource & Pick<TaxFigures, 'payable' | 'carryForwardNext'>;

function generalVat({ month, inputCarryForward }: ClosingSource): VatFigures {
  const netCredit = sumBelow(month, (turnover) => turnover.credit - turnover.debit);
  const vat = {
    output: netCredit(accounts.outputTax),
    input: -netCredit(accounts.inputTax) + 0,
    inputTransferOut: netCredit(accounts.inputTransferOut),
    inputCarryForward,
  };
  const due = vat.output + vat.inputTransferOut - vat.input - inputCarryForward;
  return { ...vat, payable: Math.max(due, 0), carryForwardNext: Math.max(-due, 0) };
}

/** What was left over as a general taxpayer waits until the company is one again. */
function levyVat({ due, exempt }: LevyFigures, left: Fen): VatFigures {
  const none = { input: 0, inputTransferOut: 0 };
  return { ...none, output: due, inputCarryForward: left, payable: Math.max(due - exempt, 0), carryForwardNext: left };
}

/** Writes the entries of a close in their order (R9): taxes first, then income and expenses to the profit of the year. */
export function closingEntries(
  source: Pick<ClosingSource, 'month'> & { readonly results: readonly ResultAccount[] },
  taxes: TaxFigures,
  date: string,
): readonly VoucherDraft[] {
  const entry = (kind: VoucherKind, summary: string, lines: readonly VoucherLineDraft[]): VoucherDraft => ({
    word: '转',
    kind,
    date,
    summary,
    documentId: null,
    reversesId: null,
    lines,
    cashFlow: [],
  });
  const posted = sumBelow([...source.month, ...taxTurnovers(taxes)], (turnover) => turnover.credit - turnover.debit);
  const of = (direction: ResultAccount['direction']) => source.results.filter((account) => account.direction === direction);
  const income = of('CREDIT').map(({ accountCode }) => debit(accountCode, posted(accountCode)));
  const expense = of('DEBIT').map(({ accountCode }) => credit(accountCode, -posted(accountCode) + 0));
  return [
    taxes.levy === null
      ? entry('CLOSE_VAT', '转出未交增值税', [debit(accounts.vatTransfer, taxes.payable), credit(accounts.unpaidVat, taxes.payable)])
      : entry('CLOSE_VAT', '结转减免增值税', [debit(accounts.levyTax, taxes.levy.exempt), credit(accounts.otherGain, taxes.levy.exempt)]),
    entry('CLOSE_SURTAX', '计提附加税费', [
      debit(accounts.surtax, taxes.surtax),
      credit(accounts.urbanTax, taxes.urban),
      credit(accounts.educationTax, taxes.education),
      credit(accounts.localEducationTax, taxes.localEducation),
    ]),
    entry('CLOSE_INCOME_TAX', '计提所得税', [
      debit(accounts.incomeTax, taxes.incomeTax),
      credit(accounts.incomeTaxPayable, taxes.incomeTax),
    ]),
    ...toProfit(income, 'CLOSE_INCOME').map((lines) => entry('CLOSE_INCOME', '结转收入', lines)),
    ...toProfit(expense, 'CLOSE_EXPENSE').map((lines) => entry('CLOSE_EXPENSE', '结转成本费用', lines)),
  ];
}

/** Amounts that cancel each other out still have to leave their accounts, so their sum is written on both sides only when it is something. */
function toProfit(lines: readonly VoucherLineDraft[], kind: 'CLOSE_INCOME' | 'CLOSE_EXPENSE'): readonly (readonly VoucherLineDraft[])[] {
  const sum = lines.reduce((total, line) => total + line.debit + line.credit, 0);
  if (lines.every((line) => line.debit === 0 && line.credit === 0)) return [];
  return kind === 'CLOSE_INCOME' ? [[...lines, credit(accounts.profit, sum)]] : [[debit(accounts.profit, sum), ...lines]];
}

function taxTurnovers({ surtax, incomeTax, levy }: TaxFigures): readonly Turnover[] {
  return [
    { accountCode: accounts.otherGain, debit: 0, credit: levy?.exempt ?? 0 },
    { accountCode: accounts.surtax, debit: surtax, credit: 0 },
    { accountCode: accounts.incomeTax, debit: incomeTax, credit: 0 },
  ];
}
