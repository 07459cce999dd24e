import type { NumberRuleCardFragment } from '../data/number-rule-card.fragment.generated.ts';

/** A rule as it is read. */
export type RuleCard = NumberRuleCardFragment;

/** What of its day a number says. */
export type RulePeriod = RuleCard['period'];

/** When a count begins anew. */
export type RuleRestart = RuleCard['restarts'];

/** What of a rule is entered. */
export type RuleValues = Pick<RuleCard, 'prefix' | 'period' | 'digits' | 'restarts'>;

/** How many digits a count may have at least. */
export const digitChoices: readonly number[] = [3, 4, 5, 6, 7, 8];

/** When a count can begin anew, by what a number says: what it does not say would come again. The usual one first. */
export const restartChoices: Readonly<Record<RulePeriod, readonly RuleRestart[]>> = {
  NONE: ['NEVER'],
  YEAR: ['YEAR', 'NEVER'],
  MONTH: ['MONTH', 'YEAR', 'NEVER'],
};

/** Returns how a kind is numbered while nobody says anything. */
export function usualValues({ usualPrefix }: RuleCard): RuleValues {
  return { prefix: usualPrefix, period: 'YEAR', digits: 4, restarts: 'YEAR' };
}

/** Returns what of a rule is entered. */
export function valuesOf({ prefix, period, digits, restarts }: RuleCard): RuleValues {
  return { prefix, period, digits, restarts };
}

/** Returns whether two number alike. */
export function isSame(one: RuleValues, other: RuleValues): boolean {
  return JSON.stringify(valuesIn(one)) === JSON.stringify(valuesIn(other));
}

function valuesIn({ prefix, period, digits, restarts }: RuleValues): readonly unknown[] {
  return [prefix.trim().toUpperCase(), period, digits, restarts];
}

/** Returns the values with what a number says of its day: when the count begins anew goes along where it would not fit. */
export function withPeriod(values: RuleValues, period: RulePeriod): RuleValues {
  const [usual = 'NEVER'] = restartChoices[period];
  return { ...values, period, restarts: restartChoices[period].includes(values.restarts) ? values.restarts : usual };
}

/** Returns the number that would be next on a day, as the backend writes it. */
export function nextNumber({ prefix, period, digits, restarts }: RuleValues, { nextCounts }: RuleCard, today: string): string {
  const count = { NEVER: nextCounts.never, YEAR: nextCounts.year, MONTH: nextCounts.month }[restarts];
  const said = { NONE: '', YEAR: `${today.slice(0, 4)}-`, MONTH: `${today.slice(0, 7).replace('-', '')}-` }[period];
  return `${prefix.trim().toUpperCase()}-${said}${String(count).padStart(digits, '0')}`;
}
