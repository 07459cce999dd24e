/** A draft that is changed, in the version that its editor saw. */
export interface EditedDraft {
  readonly id: string;
  readonly version: number;
}

/** What a form is for: the draft that it changes, or the line of the bank that its document is written for. */
export interface FormSource {
  readonly replaces: EditedDraft | null;
  readonly bankLine?: string | undefined;
}

/** What is typed: of which kind, and for which line of the bank, if any. */
type KeptKind = 'RECEIPT' | 'PAYMENT' | 'advance' | 'transfer' | 'expense' | 'RECEIVABLE' | 'PAYABLE';

/** Returns under which name what is typed is kept on this device: another one for each draft, for its each version, and for each line of the bank. */
export function keptAs(kind: KeptKind, edited: EditedDraft | null, bankLine?: string): string {
  if (edited) return `${kind}:${edited.id}:${edited.version}`;
  return bankLine === undefined ? `${kind}:new` : `${kind}:of:${bankLine}`;
}
