import { onlyRow, type Transaction } from '#kernel/database/transaction.ts';

/** What the audit of a company came to. */
export interface AuditReport {
  /** How many entries its chain has. */
  readonly entries: number;
  /** The hash of the last one, hexadecimal: whoever keeps it elsewhere sees later whether the chain was written anew. */
  readonly head: string;
  /** Where the chain is broken first; null when it is whole. */
  readonly broken: AuditBreak | null;
}

/** Where a chain is broken. */
export interface AuditBreak {
  /** The number of the entry, as it should be. */
  readonly number: number;
  readonly why: 'changed' | 'missing' | 'cut-off';
}

interface BrokenLink {
  readonly place: number;
  readonly number: number | null;
}

interface Ends {
  readonly entries: number;
  readonly last: string;
  readonly headNumber: number;
  readonly head: string;
}

/** Reads the whole chain of the transaction's company and returns whether each entry is as it was written, none missing. */
export async function checkAudit(tx: Transaction): Promise<AuditReport> {
  const [link] = await tx.rows<BrokenLink>(
    `SELECT place, number FROM (
       SELECT row_number() OVER chain AS place, e.number, e.hash, audit_hash(lag(e.hash, 1, ''::bytea) OVER chain, e) AS wanted
       FROM audit_entry e WINDOW chain AS (ORDER BY e.number)
     ) links WHERE number IS DISTINCT FROM place OR hash IS DISTINCT FROM wanted ORDER BY place LIMIT 1`,
  );
  const ends = onlyRow(
    await tx.rows<Ends>(
      `SELECT (SELECT count(*) FROM audit_entry) AS entries,
       coalesce((SELECT encode(hash, 'hex') FROM audit_entry ORDER BY number DESC NULLS LAST LIMIT 1), '') AS last,
       coalesce((SELECT number FROM audit_head), 0) AS "headNumber", coalesce((SELECT encode(hash, 'hex') FROM audit_head), '') AS head`,
    ),
  );
  return { entries: ends.entries, head: ends.head, broken: link ? breakOf(link) : cutOff(ends) };
}

function breakOf({ place, number }: BrokenLink): AuditBreak {
  return number === place ? { number: place, why: 'changed' } : { number: place, why: 'missing' };
}

/** What was taken off at the end leaves a chain that is whole: only its head knows. */
function cutOff({ entries, last, headNumber, head }: Ends): AuditBreak | null {
  return entries === headNumber && last === head ? null : { number: Math.min(entries, headNumber) + 1, why: 'cut-off' };
}
