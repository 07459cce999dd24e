import { readParameters, type Taxpayer } from '#business/ledger/parameter.ts';
import { findDocuments } from '#business/trade/document-store.ts';
import type { TradeDocument } from '#business/trade/document.ts';
import type { Work } from './work.ts';

/** Reads by which kind of taxpayer a document that somebody sees is posted: that of its day, of a return that of its original's. */
export async function taxpayerOfDocument(
  { tx }: Work,
  { date, originalId }: Pick<TradeDocument, 'date' | 'originalId'>,
): Promise<Taxpayer> {
  const [original] = originalId === null ? [] : await findDocuments(tx, [originalId]);
  return (await readParameters(tx, original?.date ?? date)).taxpayer;
}
