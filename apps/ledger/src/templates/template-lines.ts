import type { KeptTemplateFragment } from '../data/voucher-template.fragment.generated.ts';
import type { VoucherTemplateInput } from '../data/save-voucher-template.generated.ts';
import { typedLine } from '../entry/typed-line.ts';
import { hasOnlyWords, toJournalInput, type VoucherDraft } from '../entry/voucher-draft.ts';

/** Returns a voucher with what a template says; its day and papers stay. `nameOf` gives the name of an account by its code. */
export function withTemplate(draft: VoucherDraft, template: KeptTemplateFragment, nameOf: (code: string) => string): VoucherDraft {
  return {
    ...draft,
    word: template.word,
    templateId: template.id,
    lines: template.lines.map(({ accountCode: code, summary, debit, credit }) =>
      typedLine({ code, summary: summary === '' ? template.summary : summary, debit, credit }, nameOf),
    ),
  };
}

/** How a voucher is kept as a template. */
export interface TemplateWish {
  readonly name: string;
  readonly isMonthly: boolean;
  readonly hasAmounts: boolean;
}

/** What is missing of a template before it can be kept. */
export type MissingOfTemplate = 'template.nameMissing' | 'template.linesMissing';

/** Returns what is missing: of the name, beside the field, and of the voucher; null where nothing is. */
export function missingOfTemplate(draft: VoucherDraft, { name }: Pick<TemplateWish, 'name'>): MissingOfTemplate | null {
  if (keptLines(draft).length === 0) return 'template.linesMissing';
  return name.trim() === '' ? 'template.nameMissing' : null;
}

function keptLines({ lines }: VoucherDraft): VoucherDraft['lines'] {
  return lines.filter((line) => !hasOnlyWords(line) && line.account !== null);
}

/** Returns what the backend takes to keep a voucher as a template: the lines that have an account. */
export function templateInput(draft: VoucherDraft, { name, isMonthly, hasAmounts }: TemplateWish): VoucherTemplateInput {
  const { word, summary, lines: entered } = toJournalInput({ ...draft, lines: keptLines(draft) });
  return {
    name: name.trim(),
    isMonthly,
    word,
    summary,
    lines: hasAmounts ? entered : entered.map(({ debit: _debit, credit: _credit, ...line }) => line),
  };
}
