import type { BookParameterName, ListParametersQuery } from '../data/list-parameters.generated.ts';

/** What can be set, in the order in which it is shown. */
export const parameterNames = [
  'TAXPAYER',
  'LEVY_RATE',
  'VAT_FILING',
  'VAT_EXEMPT_SALES',
  'URBAN_RATE',
  'EDUCATION_RATE',
  'LOCAL_EDUCATION_RATE',
  'SURTAX_FACTOR',
  'INCOME_TAX_RATE',
  'INPUT_CARRY_FORWARD',
  'ALLOW_NEGATIVE_STOCK',
  'ALLOW_ORDER_WITHOUT_STOCK',
] as const satisfies readonly BookParameterName[];
/** A parameter that can be set here. */
export type ParameterName = (typeof parameterNames)[number];

/** What holds as long as nothing was set; the backend computes with the same. */
const defaults: Readonly<Record<ParameterName, string>> = {
  TAXPAYER: 'general',
  LEVY_RATE: '1',
  VAT_FILING: 'quarter',
  VAT_EXEMPT_SALES: '100000',
  URBAN_RATE: '7',
  EDUCATION_RATE: '3',
  LOCAL_EDUCATION_RATE: '2',
  SURTAX_FACTOR: '1',
  INCOME_TAX_RATE: '25',
  INPUT_CARRY_FORWARD: '0',
  ALLOW_NEGATIVE_STOCK: 'false',
  ALLOW_ORDER_WITHOUT_STOCK: 'true',
};

/** Returns whether a parameter is either yes or no. */
export function isYesOrNo(name: ParameterName): boolean {
  return name === 'ALLOW_NEGATIVE_STOCK' || name === 'ALLOW_ORDER_WITHOUT_STOCK';
}

/** Of which values a parameter has one, each with the text that says it; null where it is a number. */
export function choicesOf(name: ParameterName): typeof taxpayers | typeof filings | null {
  if (name === 'TAXPAYER') return taxpayers;
  return name === 'VAT_FILING' ? filings : null;
}

const taxpayers = [
  { value: 'general', text: 'parameter.taxpayer.general' },
  { value: 'small-scale', text: 'parameter.taxpayer.small-scale' },
] as const;

const filings = [
  { value: 'month', text: 'parameter.filing.month' },
  { value: 'quarter', text: 'parameter.filing.quarter' },
] as const;

/** Returns whether a parameter is a sum of money. */
export function isMoney(name: ParameterName): boolean {
  return name === 'INPUT_CARRY_FORWARD' || name === 'VAT_EXEMPT_SALES';
}

/** A parameter and what it was, is and will be. */
export interface ParameterRow {
  readonly name: ParameterName;
  /** On the day that was asked for. */
  readonly value: string;
  /** Since when; null while nothing was set. */
  readonly since: string | null;
  /** The first value that will follow; null when none is set. */
  readonly next: { readonly value: string; readonly from: string } | null;
}

/** Returns every parameter with its value on a day and what follows it. */
export function parametersOn(set: ListParametersQuery['bookParameters'], day: string): readonly ParameterRow[] {
  return parameterNames.map((name) => {
    const own = set.filter((parameter) => parameter.name === name).toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
    const now = own.findLast(({ validFrom }) => validFrom <= day);
    const next = own.find(({ validFrom }) => validFrom > day);
    return {
      name,
      value: now?.value ?? defaults[name],
      since: now?.validFrom ?? null,
      next: next ? { value: next.value, from: next.validFrom } : null,
    };
  });
}
