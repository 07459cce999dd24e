import { lockBook } from '#business/ledger/book-store.ts';
import type { DocumentStatus, TradeReason } from '#business/trade/document.ts';
import { lockDocument } from '#business/trade/document-store.ts';
import { countHandOvers, findOwnHandOver, listHandOvers, type HandOverScope } from '#business/trade/hand-over-store.ts';
import type { HandOver } from '#business/trade/hand-over.ts';
import type { HandOverReason } from '#business/trade/open-delivery.ts';
import { requirePermission } from '#core/access/actor.ts';
import { checkPage, type Page, type PageArguments } from '#core/paging/page.ts';
import { checkText, type TextReason } from '#core/text/check-text.ts';
import { isId } from '#kernel/ids/ids.ts';
import { ProblemList } from '#kernel/refusal/problem-list.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import type { DocumentVersion } from './take-document.ts';
import { voidAt } from './void-document.ts';
import { todayOf, type Work } from './work.ts';

/** Which part of what was handed over is wanted. */
export interface HandOverWish extends PageArguments {
  /** In every state when left out. */
  readonly status?: DocumentStatus | null | undefined;
}

/** Reads one page of what the member handed over; for whoever approves, of what everybody did. */
export function readHandOvers(work: Work, wish: HandOverWish): Promise<Page<HandOver>> {
  return listHandOvers(work.tx, scopeOf(work, wish), checkPage(wish));
}

/** Counts it. */
export function sizeOfHandOvers(work: Work, wish: HandOverWish): Promise<number> {
  return countHandOvers(work.tx, scopeOf(work, wish));
}

/** Takes back what the member handed over, as long as nobody has decided on it: its draft is voided, and the order is open again for as much. */
export async function withdrawHandOver(work: Work, { id, version }: DocumentVersion, reason: string): Promise<HandOver> {
  const { tx, actor } = work;
  requirePermission(actor, 'inventory.delivery.write');
  await lockBook(tx, 'hand-over-not-found' satisfies HandOverReason);
  const document = isId(id) ? await lockDocument(tx, id) : null;
  if (document === null || (await ownOf(work, id)) === null) throw new Refusal<HandOverReason>('hand-over-not-found');
  const { number } = document;
  if (document.status !== 'DRAFT') throw new Refusal<HandOverReason>('hand-over-decided', { number });
  if (document.version !== version) throw new Refusal<TradeReason>('stale-document', { number, version: document.version });
  const problems = new ProblemList<TextReason>();
  const said = checkText(problems, { path: 'reason', text: reason }, { max: 200, required: true });
  problems.assertNone();
  await voidAt(work, document, { reason: said, date: todayOf(work) });
  const withdrawn = await ownOf(work, id);
  if (withdrawn === null) throw new Error(`What was handed over as ${number} is gone after it was withdrawn`);
  return withdrawn;
}

function ownOf({ tx, actor: { memberId } }: Work, id: string): Promise<HandOver | null> {
  return findOwnHandOver(tx, { id, memberId });
}

function scopeOf({ actor }: Work, { status }: HandOverWish): HandOverScope {
  requirePermission(actor, 'inventory.delivery.write');
  return { actor, status: status ?? null };
}
