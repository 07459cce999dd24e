import { isFlowLine } from '#business/ledger/cash-flow.ts';
import { mostAttachedPapers, type VoucherReason } from '#business/ledger/voucher.ts';
import { emptyLine, type NewLine, type TradeDocument } from '#business/trade/document.ts';
import { noteTemplateUse } from '#business/ledger/voucher-template-store.ts';
import { findAccountsByCode } from '#core/account/account-store.ts';
import { checkText } from '#core/text/check-text.ts';
import { ProblemList } from '#kernel/refusal/problem-list.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { assertFewLines, checkHead, checkMoney, type DocumentProblems } from './read-document-references.ts';
import type { Work } from './work.ts';
import { requireTemplate } from './voucher-templates.ts';
import { beginDocument, writeDocument, type Writing } from './write-document.ts';

/** What is entered on a voucher by hand. */
export interface JournalEntries {
  readonly date: string;
  readonly word: '记' | '收' | '付' | '转';
  readonly summary: string;
  /** How many papers are attached; none when left out. */
  readonly attachedPapers?: number | null | undefined;
  /** One side each; red figures are below zero. */
  readonly lines: readonly {
    readonly accountCode: string;
    readonly debit?: string | null | undefined;
    readonly credit?: string | null | undefined;
    /** What the line says; what the voucher says when left out. */
    readonly summary?: string | null | undefined;
  }[];
  /** Which lines of the cash flow statement its cash belongs to; other money of the business when left out. */
  readonly cashFlow?: readonly { readonly line: number; readonly amount: string }[] | null | undefined;
  /** The template that it was begun with. */
  readonly templateId?: string | null | undefined;
}

const least = '-10000000000';

/** Writes a voucher by hand: as a draft, or posted at once. One that does not balance is not even a draft (I1). */
export async function createJournal(work: Work, entries: JournalEntries, writing: Writing): Promise<TradeDocument> {
  await beginDocument(work, 'JOURNAL', writing);
  const template = entries.templateId == null ? null : await requireTemplate(work, entries.templateId);
  const problems: DocumentProblems = new ProblemList();
  const head = checkHead({ ...entries, note: entries.summary }, problems);
  assertFewLines(entries.cashFlow ?? [], problems, 'cashFlow');
  const codes = new Set(
    (
      await findAccountsByCode(
        work.tx,
        entries.lines.map(({ accountCode }) => accountCode),
      )
    ).map(({ code }) => code),
  );
  const lines = entries.lines.map((line, index): NewLine => {
    if (!codes.has(line.accountCode)) problems.add(`lines.${index}.accountCode`, 'account-unknown');
    const debit = checkMoney(line.debit ?? '0', `lines.${index}.debit`, { problems, min: least });
    const credit = checkMoney(line.credit ?? '0', `lines.${index}.credit`, { problems, min: least });
    if ((debit === 0) === (credit === 0)) problems.add(`lines.${index}`, 'money-malformed');
    const summary = checkText(problems, { path: `lines.${index}.summary`, text: line.summary ?? '' }, { max: 200 });
    return { ...emptyLine, accountCode: line.accountCode, debit, credit, summary: summary === '' ? null : summary };
  });
  const attachedPapers = checkPapers(entries, problems);
  const flows = checkFlows(entries, problems);
  problems.assertNone();
  const difference = lines.reduce((sum, { debit, credit }) => sum + (debit ?? 0) - (credit ?? 0), 0);
  if (difference !== 0 || lines.length < 2) throw new Refusal<VoucherReason>('voucher-unbalanced');
  const document = await writeDocument(
    work,
    { type: 'JOURNAL', ...head, word: entries.word, attachedPapers, lines: [...lines, ...flows] },
    writing,
  );
  if (template) await noteTemplateUse(work.tx, document.id, template.id);
  return document;
}

function checkPapers({ attachedPapers }: JournalEntries, problems: DocumentProblems): number {
  const count = attachedPapers ?? 0;
  if (count < 0 || count > mostAttachedPapers) problems.add('attachedPapers', 'papers-out-of-range', { max: mostAttachedPapers });
  return count;
}

function checkFlows({ cashFlow }: JournalEntries, problems: DocumentProblems): readonly NewLine[] {
  return (cashFlow ?? []).map(({ line, amount }, index) => {
    if (!isFlowLine(line)) problems.add(`cashFlow.${index}.line`, 'flow-line-unknown');
    return { ...emptyLine, cashFlowLine: line, amount: checkMoney(amount, `cashFlow.${index}.amount`, { problems, min: least }) };
  });
}
