import { isNumbered } from '#business/numbering/numbered-documents.ts';
import { requirePermission } from '#core/access/actor.ts';
import {
  numberDigits,
  numberedKinds,
  numberRestarts,
  sequenceOf,
  usualForm,
  usualPrefixes,
  type NumberedKind,
  type NumberForm,
  type NumberRefusal,
  type NumberRestart,
  type NumberRule,
  type NumberRuleReason,
} from '#core/numbering/number-rule.ts';
import {
  findCounts,
  findNumberRules,
  keepCounting,
  keepPrefix,
  writeNumberRule,
  type KeptPrefix,
} from '#core/numbering/number-rule-store.ts';
import { countedWithin, numberText } from '#core/numbering/number-text.ts';
import { onlyRow } from '#kernel/database/transaction.ts';
import { ProblemList } from '#kernel/refusal/problem-list.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { changeOf, todayOf, type Work } from '../work.ts';

/** A rule with what it would give today. */
export interface ShownNumberRule extends NumberRule {
  readonly usual: NumberForm;
  /** The count that is next today, by when counts begin anew. */
  readonly nextCounts: Readonly<Record<NumberRestart, number>>;
  /** The number that is next today. */
  readonly next: string;
}

/** Reads how each kind is numbered. */
export async function listNumberRules(work: Work): Promise<readonly ShownNumberRule[]> {
  requirePermission(work.actor, 'books.parameter.write');
  const changed = await findNumberRules(work.tx);
  return show(
    work,
    numberedKinds.map((kind) => changed.find((rule) => rule.kind === kind) ?? { ...usualForm(kind), kind, version: 0 }),
  );
}

/** Changes how a kind is numbered from now on; numbers that were given stay. */
export async function updateNumberRule(
  work: Work,
  wanted: { readonly kind: NumberedKind; readonly version: number },
  entries: NumberForm,
): Promise<ShownNumberRule> {
  requirePermission(work.actor, 'books.parameter.write');
  const rule = { ...check(entries), ...wanted };
  // The row is held from here on, so that no number is being given by the old rule while it is asked what was given.
  const isWritten = await writeNumberRule(work.tx, { ...rule, id: work.ids.next() }, changeOf(work));
  if (!isWritten) throw new Refusal<NumberRefusal>('number-rule-changed');
  await assertGivesNewNumbers(work, rule);
  await keepCounting(work.tx, rule.kind, rule);
  const shown = await show(work, [{ ...rule, version: rule.version + 1 }]);
  return onlyRow(shown);
}

/** Returns the entries as they are kept: prefixes are typed in small letters as well. */
function check({ prefix: typed, period, digits, restarts }: NumberForm): NumberForm {
  const problems = new ProblemList<NumberRuleReason>();
  const trimmed = typed.trim();
  const isPlain = /^[A-Za-z][A-Za-z0-9]{0,9}$/.test(trimmed);
  if (!isPlain) problems.add('prefix', 'number-prefix-malformed');
  if (digits < numberDigits.min || digits > numberDigits.max) problems.add('digits', 'number-digits-beyond', { ...numberDigits });
  const isSaid = restarts === 'NEVER' || period === 'MONTH' || (restarts === 'YEAR' && period === 'YEAR');
  if (!isSaid) problems.add('restarts', 'number-restart-repeats');
  problems.assertNone();
  return { prefix: trimmed.toUpperCase(), period, digits, restarts };
}

/**
 * Asserts that the rule gives no number that was given. Counts never give one twice, so two numbers can only meet where a prefix is of two
 * kinds, or where numbers that look alike are counted in two ways.
 */
async function assertGivesNewNumbers(work: Work, rule: NumberRule): Promise<void> {
  const { kind, prefix } = rule;
  const problems = new ProblemList<NumberRuleReason>();
  const isOthersUsual = numberedKinds.some((other) => other !== kind && usualPrefixes[other] === prefix);
  const kept = isOthersUsual ? undefined : await keepPrefix(work.tx, prefix, kind);
  if (kept === undefined || (await isHeldByAnother(work, kept, rule))) problems.add('prefix', 'number-prefix-taken', { prefix });
  else if (await isCountedOtherwise(work, kept, rule)) problems.add('restarts', 'number-counted-otherwise', { prefix });
  problems.assertNone();
}

/** Returns whether another kind has a prefix: its rule says so, or a document of it. */
async function isHeldByAnother({ tx }: Work, kept: KeptPrefix, { kind, prefix }: NumberRule): Promise<boolean> {
  if (kept.kind === kind) return false;
  const rules = await findNumberRules(tx);
  return rules.some((rule) => rule.kind === kept.kind && rule.prefix === prefix) || isNumbered(tx, kept.kind, { prefix });
}

/** Returns whether numbers that look like those of a rule were counted in another way. */
async function isCountedOtherwise({ tx }: Work, kept: KeptPrefix, { kind, prefix, period, restarts }: NumberRule): Promise<boolean> {
  if (period === 'NONE') return false;
  // Of what nobody says anything of, numbers are given without asking whose their prefix is.
  if (period === 'YEAR' && prefix === usualPrefixes[kind]) return restarts !== 'YEAR';
  const before = { YEAR: kept.yearRestarts, MONTH: kept.monthRestarts }[period];
  return kept.kind === kind && before !== null && before !== restarts && isNumbered(tx, kind, { prefix, period });
}

async function show(work: Work, rules: readonly NumberRule[]): Promise<readonly ShownNumberRule[]> {
  const today = todayOf(work);
  const counts = await findCounts(
    work.tx,
    numberRestarts.map((restarts) => countedWithin(restarts, today)),
  );
  return rules.map((rule) => {
    const nextOf = (restarts: NumberRestart): number =>
      (counts.find(({ kind, year }) => kind === sequenceOf(rule.kind) && year === countedWithin(restarts, today))?.last ?? 0) + 1;
    const nextCounts = { NEVER: nextOf('NEVER'), YEAR: nextOf('YEAR'), MONTH: nextOf('MONTH') };
    return { ...rule, usual: usualForm(rule.kind), nextCounts, next: numberText(rule, today, nextCounts[rule.restarts]) };
  });
}
