import { parseDecimal } from '@suanpan/money/decimal';
import { decimalToFen, type Fen } from '@suanpan/money/fen';
import type { Transaction } from '#kernel/database/transaction.ts';
import type { TaxParameters } from './closing.ts';

/** What can be set for the books from a day on. */
export const parameterNames = [
  'TAXPAYER',
  'URBAN_RATE',
  'EDUCATION_RATE',
  'LOCAL_EDUCATION_RATE',
  'SURTAX_FACTOR',
  'INCOME_TAX_RATE',
  'INPUT_CARRY_FORWARD',
  'ALLOW_NEGATIVE_STOCK',
  'ALLOW_ORDER_WITHOUT_STOCK',
  'LEVY_RATE',
  'VAT_FILING',
  'VAT_EXEMPT_SALES',
] as const;

/** The name of a parameter. */
export type ParameterName = (typeof parameterNames)[number];

/** The kinds of taxpayers: 一般纳税人, who deduct input tax, and 小规模纳税人, who pay a levy on their sales. */
export const taxpayers = ['general', 'small-scale'] as const;

/** The kind of a taxpayer. */
export type Taxpayer = (typeof taxpayers)[number];

/** How often a small-scale taxpayer files value-added tax. */
export type VatFiling = 'month' | 'quarter';

/** A parameter and the first day on which it has its value. */
export interface Parameter {
  readonly name: ParameterName;
  readonly value: string;
  readonly validFrom: string;
}

/** What is the case as long as nothing was set, [D]: parameters, not a statement of the law. */
const defaults: Readonly<Record<ParameterName, string>> = {
  TAXPAYER: 'general',
  URBAN_RATE: '7',
  EDUCATION_RATE: '3',
  LOCAL_EDUCATION_RATE: '2',
  SURTAX_FACTOR: '1',
  INCOME_TAX_RATE: '25',
  INPUT_CARRY_FORWARD: '0',
  ALLOW_NEGATIVE_STOCK: 'false',
  // An order may well be for goods that are still to come: what there is is reserved.
  ALLOW_ORDER_WITHOUT_STOCK: 'true',
  // 减按 1% 征收, by quarter, and nothing while a month's sales stay within 100,000.
  LEVY_RATE: '1',
  VAT_FILING: 'quarter',
  VAT_EXEMPT_SALES: '100000',
};

/** The parameters on a day. */
export interface BookParameters extends TaxParameters {
  readonly taxpayer: Taxpayer;
  /** Percent; what a small-scale taxpayer's sales are taxed with unless a line says otherwise. */
  readonly levyRate: string;
  readonly vatFiling: VatFiling;
  /** Up to which sales of a month, three times that of a quarter, a small-scale taxpayer pays no value-added tax. */
  readonly vatExemptSales: Fen;
  readonly allowNegativeStock: boolean;
  /** Whether an order can be approved when there is not enough for it; it reserves what there is. */
  readonly allowOrderWithoutStock: boolean;
  readonly inputCarryForward: Fen;
}

/** Reads all parameters that were set, by name and day. */
export function findParameters(tx: Transaction): Promise<readonly Parameter[]> {
  return tx.rows('SELECT name, value, valid_from AS "validFrom" FROM book_parameter ORDER BY name, valid_from');
}

/** Returns the parameters on a day. */
export async function readParameters(tx: Transaction, day: string): Promise<BookParameters> {
  const rows = await tx.rows<Parameter>(
    'SELECT DISTINCT ON (name) name, value, valid_from AS "validFrom" FROM book_parameter WHERE valid_from <= $1 ORDER BY name, valid_from DESC',
    [day],
  );
  const values = { ...defaults, ...Object.fromEntries(rows.map(({ name, value }) => [name, value])) };
  return {
    taxpayer: values.TAXPAYER === 'small-scale' ? 'small-scale' : 'general',
    levyRate: values.LEVY_RATE,
    vatFiling: values.VAT_FILING === 'month' ? 'month' : 'quarter',
    vatExemptSales: decimalToFen(values.VAT_EXEMPT_SALES),
    urbanRate: values.URBAN_RATE,
    educationRate: values.EDUCATION_RATE,
    localEducationRate: values.LOCAL_EDUCATION_RATE,
    surtaxFactor: values.SURTAX_FACTOR,
    incomeTaxRate: values.INCOME_TAX_RATE,
    inputCarryForward: decimalToFen(values.INPUT_CARRY_FORWARD),
    allowNegativeStock: values.ALLOW_NEGATIVE_STOCK === 'true',
    allowOrderWithoutStock: values.ALLOW_ORDER_WITHOUT_STOCK === 'true',
  };
}

/** Writes a parameter from a day on, in the place of one of the same day. */
export async function putParameter(
  tx: Transaction,
  { name, value, validFrom }: Parameter,
  by: { readonly memberId: string; readonly at: Date },
): Promise<void> {
  await tx.rows(
    `INSERT INTO book_parameter (tenant_id, name, valid_from, value, created_by, created_at)
     VALUES (current_setting('suanpan.tenant')::uuid, $1, $2, $3, $4, $5)
     ON CONFLICT (tenant_id, name, valid_from) DO UPDATE SET value = excluded.value, created_by = excluded.created_by, created_at = excluded.created_at`,
    [name, validFrom, value, by.memberId, by.at],
  );
}

const choices: Partial<Record<ParameterName, readonly string[]>> = {
  TAXPAYER: taxpayers,
  VAT_FILING: ['month', 'quarter'] satisfies readonly VatFiling[],
  ALLOW_NEGATIVE_STOCK: ['true', 'false'],
  ALLOW_ORDER_WITHOUT_STOCK: ['true', 'false'],
};

const money: ReadonlySet<ParameterName> = new Set<ParameterName>(['INPUT_CARRY_FORWARD', 'VAT_EXEMPT_SALES']);

/** No levy is higher, percent, [D]: what a small-scale taxpayer sells is taxed with no more than that. */
export const mostLevied = '5';

/** Returns whether a text can be the value of a parameter. */
export function isParameterValue(name: ParameterName, value: string): boolean {
  const known = choices[name];
  if (known !== undefined) return known.includes(value);
  if (name === 'LEVY_RATE') return parseDecimal(value, { maxPlaces: 2, max: mostLevied }).ok;
  return parseDecimal(value, money.has(name) ? { maxPlaces: 2, max: '99999999999' } : { maxPlaces: 6, max: '100' }).ok;
}
