import { blankLine, type DraftLine } from './voucher-draft.ts';

/** A line as the backend has it. */
interface KnownLine {
  readonly code: string;
  readonly summary: string;
  readonly debit: string | null;
  readonly credit: string | null;
}

/** Returns a line that the backend has as it is typed: nothing stands where there is no amount. `nameOf` gives the name of an account by its code. */
export function typedLine({ code, summary, debit, credit }: KnownLine, nameOf: (code: string) => string): DraftLine {
  return {
    ...blankLine(),
    summary,
    account: { id: code, code, label: `${code} ${nameOf(code)}`, isControlled: false },
    debit: amount(debit),
    credit: amount(credit),
  };
}

function amount(text: string | null): string {
  return text === null || Number(text) === 0 ? '' : text;
}
