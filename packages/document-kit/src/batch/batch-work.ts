import type { Failure } from '@suanpan/app-kit/describe-failure';
import type { JobDoing, JobOutcome } from '@suanpan/app-kit/job-list';

/** What is done to several documents, one after the other. */
export interface BatchWork<Row extends { readonly id: string; readonly number: string }> {
  readonly rows: readonly Row[];
  /** Does it to one, under a key of that one's own. */
  readonly act: (row: Row, idempotencyKey: string) => Promise<unknown>;
  readonly describe: (error: unknown) => Failure;
  readonly refusalText: (failure: Failure) => string;
  readonly pathOf: (row: Row) => string;
  /** Says what came of it. */
  readonly say: (done: number, refused: number) => string;
  /** Something was done, or tried. */
  readonly onEnd: () => void;
}

/** The longest text that a finding has. */
const longest = 300;

/**
 * Returns what does something to each of some documents. A refusal is of one document, and the next has its turn; what is no refusal, such as a
 * lost connection, ends it, and when it is run again it goes on where it ended, each document under the key it had: nothing is done twice.
 */
export function createBatchWork<Row extends { readonly id: string; readonly number: string }>(work: BatchWork<Row>) {
  const { rows, act, describe, refusalText, pathOf, say, onEnd } = work;
  const keys = new Map(rows.map(({ id }) => [id, crypto.randomUUID()]));
  const ended = new Map<string, string | null>();
  const tryOne = async (row: Row): Promise<void> => {
    try {
      await act(row, keys.get(row.id) ?? '');
      ended.set(row.id, null);
    } catch (error) {
      const failure = describe(error);
      if (!isRefusal(failure)) throw error;
      ended.set(row.id, refusalText(failure).slice(0, longest));
    }
  };
  return async ({ signal, progress }: JobDoing): Promise<JobOutcome> => {
    try {
      progress(ended.size, rows.length);
      for (const row of rows) {
        if (signal.aborted) break;
        if (ended.has(row.id)) continue;
        // One after the other: they take numbers, stock and credit from each other.
        await tryOne(row);
        progress(ended.size, rows.length);
      }
    } finally {
      onEnd();
    }
    const findings = rows.flatMap((row) => {
      const note = ended.get(row.id) ?? null;
      return note === null ? [] : [{ name: row.number, note, path: pathOf(row) }];
    });
    return { note: say(ended.size - findings.length, findings.length), findings };
  };
}

/** The backend has spoken. */
function isRefusal({ code }: Failure): boolean {
  return code.startsWith('SP-API');
}
