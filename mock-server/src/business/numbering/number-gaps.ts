import { sequenceOf, usualPrefixes, type NumberedKind } from '#core/numbering/number-rule.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import { countedOf } from './numbered-documents.ts';

/** What numbers are checked of: a kind, or vouchers. */
export type CheckedKind = NumberedKind | 'VOUCHER';

/** Days from one to another, with what of them counts can begin anew within. */
export interface NumberSpan {
  readonly from: string;
  readonly to: string;
  /** The year, and the months, that lie within wholly, as counts have them: 2026, 202611. */
  readonly within: readonly number[];
}

/** The numbers of documents of some days that one count gave. */
export interface NumberRange {
  /** For vouchers their word; empty for others. */
  readonly word: string;
  /** 0 for all time, a year such as 2026, or a month such as 202611. */
  readonly year: number;
  /** The numbers of the first and last document there is; null where there is none. */
  readonly firstNumber: string | null;
  readonly lastNumber: string | null;
  /** The counts between which all must be there. */
  readonly first: number;
  readonly last: number;
  /** How many documents there are, and how many of them are void. */
  readonly found: number;
  readonly voided: number;
  readonly missing: number;
}

/** Why a number is none of a document that stands: it was voided, it was a draft that was thrown away, or nobody knows. */
export type GapReason = 'VOIDED' | 'DISCARDED' | 'MISSING';

/** A number that is none of a document that stands. */
export interface NumberGap {
  readonly number: string;
  readonly reason: GapReason;
  /** The void document; null of a number that is missing. */
  readonly documentId: string | null;
  /** Why it was voided. */
  readonly note: string | null;
}

/** What a check of numbers found. */
export interface NumberCheck {
  readonly ranges: readonly NumberRange[];
  /** Missing ones first; at most 200. */
  readonly gaps: readonly NumberGap[];
}

/** How many gaps are told at once. */
const gapLimit = 200;

interface Source {
  /** Gives id, number, date, void, stood, reason, word, count and year. */
  readonly documents: string;
  /** Gives word, year and last. */
  readonly counts: string;
}

const vouchers: Source = {
  documents: `SELECT id, word || '-' || number AS number, date, false AS void, false AS stood, NULL AS reason, word, number AS count,
    replace(period, '-', '')::integer AS year FROM voucher`,
  counts: `SELECT substring(kind FROM 9) AS word, year, last FROM number_sequence WHERE kind LIKE 'voucher-%'`,
};

function sourceOf(kind: CheckedKind): Source {
  if (kind === 'VOUCHER') return vouchers;
  return {
    documents: `SELECT c.*, '' AS word FROM (${countedOf(kind)}) c`,
    counts: `SELECT '' AS word, year, last FROM number_sequence WHERE kind = '${sequenceOf(kind)}'`,
  };
}

/**
 * A count that begins anew within the days is held against all that it gave, whatever days its documents have now; one that goes on beyond them
 * from the first to the last number of those days, and to its own ends where those are among them.
 */
const rangesOf = ({ documents, counts }: Source): string => `
  WITH given AS MATERIALIZED (${documents}), counts AS (${counts}),
  ends AS (SELECT word, year, min(count) AS low, max(count) AS high,
      min(count) FILTER (WHERE date BETWEEN $1 AND $2) AS own_low, max(count) FILTER (WHERE date BETWEEN $1 AND $2) AS own_high
    FROM given GROUP BY word, year),
  ranges AS (SELECT c.word, c.year,
      CASE WHEN c.year = ANY($3) OR e.own_low = e.low THEN 1 ELSE e.own_low END AS first,
      CASE WHEN c.year = ANY($3) OR e.own_high = e.high THEN c.last ELSE e.own_high END AS last
    FROM counts c LEFT JOIN ends e ON e.word = c.word AND e.year = c.year WHERE c.year = ANY($3) OR e.own_low IS NOT NULL)`;

/** Checks the numbers of a kind that documents of some days have. */
export async function checkNumbers(tx: Transaction, kind: CheckedKind, { from, to, within }: NumberSpan): Promise<NumberCheck> {
  const ranges = rangesOf(sourceOf(kind));
  const values = [from, to, within];
  const counted = await tx.rows<NumberRange>(
    `${ranges}
     SELECT r.word, r.year, r.first, r.last, count(g.id)::integer AS found, count(g.id) FILTER (WHERE g.void)::integer AS voided,
       (r.last - r.first + 1 - count(DISTINCT g.count))::integer AS missing,
       (array_agg(g.number ORDER BY g.count) FILTER (WHERE g.id IS NOT NULL))[1] AS "firstNumber",
       (array_agg(g.number ORDER BY g.count DESC) FILTER (WHERE g.id IS NOT NULL))[1] AS "lastNumber"
     FROM ranges r LEFT JOIN given g ON g.word = r.word AND g.year = r.year AND g.count BETWEEN r.first AND r.last
     GROUP BY r.word, r.year, r.first, r.last ORDER BY r.word, r.year`,
    values,
  );
  const gaps = await tx.rows<Found>(
    `${ranges}
     SELECT r.year, n.count, r.word, g.id AS "documentId", g.number, g.stood, g.reason AS note,
       CASE WHEN g.id IS NULL THEN (SELECT b.number FROM given b WHERE b.word = r.word AND b.year = r.year ORDER BY abs(b.count - n.count), b.count LIMIT 1)
         END AS near
     FROM ranges r CROSS JOIN LATERAL generate_series(r.first, r.last) n(count)
     LEFT JOIN given g ON g.word = r.word AND g.year = r.year AND g.count = n.count
     WHERE g.id IS NULL OR g.void ORDER BY (g.id IS NOT NULL), r.word, r.year, n.count LIMIT ${gapLimit}`,
    values,
  );
  return { ranges: counted, gaps: gaps.map((gap) => gapOf(kind, gap)) };
}

interface Found {
  readonly count: number;
  readonly year: number;
  readonly word: string;
  readonly documentId: string | null;
  readonly number: string | null;
  readonly stood: boolean | null;
  readonly note: string | null;
  /** The number next to one that is missing. */
  readonly near: string | null;
}

function gapOf(kind: CheckedKind, { documentId, number, stood, note, near, count, word, year }: Found): NumberGap {
  if (number !== null) return { number, reason: stood === true ? 'VOIDED' : 'DISCARDED', documentId, note };
  const text = kind === 'VOUCHER' ? `${word}-${count}` : missingNumber(count, near ?? noneOf(kind, year));
  return { number: text, reason: 'MISSING', documentId: null, note: null };
}

/** Writes a missing number as the one next to it is written: by which rule it was given is known of documents alone. */
function missingNumber(count: number, near: string): string {
  const digits = /\d*$/.exec(near)?.[0] ?? '';
  return `${near.slice(0, near.length - digits.length)}${String(count).padStart(digits.length, '0')}`;
}

/** Of a count that has no document left, numbers are told as they usually are. */
function noneOf(kind: NumberedKind, year: number): string {
  return `${usualPrefixes[kind]}-${year === 0 ? '' : `${year}-`}0000`;
}
