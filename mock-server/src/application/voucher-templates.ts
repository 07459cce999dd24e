import { fenToDecimal } from '@suanpan/money/fen';
import { firstDayOf, isMonth, lastDayOf } from '#business/ledger/month.ts';
import {
  deleteTemplate,
  findTemplate,
  findTemplateByName,
  findTemplates,
  insertTemplate,
  lockTemplates,
  updateTemplate,
} from '#business/ledger/voucher-template-store.ts';
import {
  mostTemplates,
  type TemplateInMonth,
  type VoucherTemplate,
  type VoucherTemplateLine,
  type VoucherTemplateReason,
} from '#business/ledger/voucher-template.ts';
import { requirePermission } from '#core/access/actor.ts';
import { findAccountsByCode } from '#core/account/account-store.ts';
import { checkText } from '#core/text/check-text.ts';
import { isId } from '#kernel/ids/ids.ts';
import { ProblemList } from '#kernel/refusal/problem-list.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import type { JournalEntries } from './create-journal.ts';
import { assertFewLines, checkMoney, type DocumentProblems } from './read-document-references.ts';
import { requireMonth } from './read-month.ts';
import { changeOf, type Work } from './work.ts';

/** What is entered of a template: a voucher by hand that needs no amounts and need not balance. */
export interface VoucherTemplateEntries extends Pick<JournalEntries, 'word' | 'summary' | 'lines'> {
  readonly name: string;
  readonly isMonthly: boolean;
}

const least = '-10000000000';

/** Reads the company's templates, monthly ones first, each with the voucher that was made of it in a month. */
export async function listVoucherTemplates({ tx, actor }: Work, month: string): Promise<readonly TemplateInMonth[]> {
  requirePermission(actor, 'ledger.voucher.read');
  if (!isMonth(month)) await requireMonth(tx, month);
  return findTemplates(tx, { from: firstDayOf(month), to: lastDayOf(month) });
}

/** Keeps a template under a name; one of that name is replaced where that is meant, and refuses it else. */
export async function saveVoucherTemplate(work: Work, entries: VoucherTemplateEntries, replaces: boolean): Promise<TemplateInMonth> {
  const { tx, actor } = work;
  requirePermission(actor, 'ledger.voucher.write');
  const count = await lockTemplates(tx);
  const checked = await checkTemplate(work, entries);
  const before = await findTemplateByName(tx, checked.name);
  if (before && !replaces) throw new Refusal<VoucherTemplateReason>('voucher-template-taken', { name: before.name });
  if (!before && count >= mostTemplates) throw new Refusal<VoucherTemplateReason>('voucher-templates-full', { max: mostTemplates });
  const template = { ...checked, id: before?.id ?? work.ids.next(), version: (before?.version ?? 0) + 1 };
  await (before ? updateTemplate : insertTemplate)(tx, template, changeOf(work));
  return { ...template, written: null };
}

/** Removes a template, and returns what it was; vouchers that were made of it stay. */
export async function removeVoucherTemplate(
  work: Work,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<TemplateInMonth> {
  const { tx, actor } = work;
  requirePermission(actor, 'ledger.voucher.write');
  await lockTemplates(tx);
  const template = await requireTemplate(work, id);
  if (template.version !== version) throw new Refusal<VoucherTemplateReason>('stale-voucher-template', { name: template.name });
  await deleteTemplate(tx, id);
  return { ...template, written: null };
}

/** Reads a template that somebody names. */
export async function requireTemplate({ tx }: Work, id: string): Promise<VoucherTemplate> {
  const template = isId(id) ? await findTemplate(tx, id) : null;
  if (template === null) throw new Refusal<VoucherTemplateReason>('voucher-template-not-found');
  return template;
}

async function checkTemplate({ tx }: Work, entries: VoucherTemplateEntries): Promise<Omit<VoucherTemplate, 'id' | 'version'>> {
  const problems: DocumentProblems = new ProblemList();
  const name = checkText(problems, { path: 'name', text: entries.name }, { max: 40, required: true });
  const summary = checkText(problems, { path: 'summary', text: entries.summary }, { max: 200 });
  assertFewLines(entries.lines, problems, 'lines');
  if (entries.lines.length === 0) problems.add('lines', 'lines-missing');
  const found = await findAccountsByCode(
    tx,
    entries.lines.map(({ accountCode }) => accountCode),
  );
  const codes = new Set(found.map(({ code }) => code));
  const lines = entries.lines.map((line, index): VoucherTemplateLine => {
    if (!codes.has(line.accountCode)) problems.add(`lines.${index}.accountCode`, 'account-unknown');
    const money = (side: 'debit' | 'credit'): string =>
      fenToDecimal(checkMoney(line[side] ?? '0', `lines.${index}.${side}`, { problems, min: least }));
    const text = checkText(problems, { path: `lines.${index}.summary`, text: line.summary ?? '' }, { max: 200 });
    return { accountCode: line.accountCode, debit: money('debit'), credit: money('credit'), summary: text };
  });
  problems.assertNone();
  return { name, isMonthly: entries.isMonthly, word: entries.word, summary, lines };
}
