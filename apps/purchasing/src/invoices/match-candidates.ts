import { fenToDecimal } from '@suanpan/money/fen';
import type { ListUninvoicedQuery } from '../data/list-uninvoiced.generated.ts';
import { fenOf } from './invoice-amounts.ts';
import type { Invoice } from './use-invoice.ts';

type Uninvoiced = ListUninvoicedQuery['uninvoicedDocuments']['edges'][number]['node'];
type Matched = Invoice['matches'][number];

/** A receipt, return or expense that an invoice can be for, and how much of it; above zero, whatever goes back. */
export interface MatchCandidate {
  readonly id: string;
  readonly document: NonNullable<Matched['document']>;
  readonly net: string;
  readonly tax: string;
}

interface CandidateSource {
  readonly open: readonly Uninvoiced[];
  /** Whether the invoice is red: it is for what goes back, and for what the invoice was for that it takes back. */
  readonly red: boolean;
  /** What an approved invoice is for already, which it may be for anew. */
  readonly own: readonly Matched[];
  /** What the invoice was for that is taken back. */
  readonly takenBack: readonly Matched[];
}

/** Returns what an invoice can be for: what it is for already, what it takes back, and what is open. */
export function matchCandidates({ open, red, own, takenBack }: CandidateSource): readonly MatchCandidate[] {
  const found = new Map<string, MatchCandidate>();
  const add = (document: Matched['document'], net: string, tax: string): void => {
    if (document === null) return;
    const before = found.get(document.id);
    found.set(document.id, { id: document.id, document, net: sum(before?.net ?? '0', net), tax: sum(before?.tax ?? '0', tax) });
  };
  for (const { document, net, tax } of own) add(document, net, tax);
  if (red) for (const { document, net, tax } of takenBack.filter((match) => !isBelowZero(match.gross))) add(document, net, tax);
  for (const { document, open: left } of open) if (!red || isBelowZero(left.gross)) add(document, left.net, left.tax);
  return [...found.values()];
}

/** What is there and more, however that is signed. */
function sum(one: string, more: string): string {
  return fenToDecimal(fenOf(one) + Math.abs(fenOf(more)));
}

function isBelowZero(amount: string): boolean {
  return amount.startsWith('-');
}
