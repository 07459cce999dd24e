import * as v from 'valibot';
import type { RequestReason } from '#interface/errors/request-reason.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import type { WorldFault } from './world-state.ts';

/** What a test asked, as it came. */
export type Wish = Readonly<Record<string, unknown>>;

/** Reads a JSON object; nothing is as good as an empty one. */
export function readWish(text: string): Wish {
  if (text.trim() === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Wish;
  } catch {
    // What is no JSON is refused below, like JSON of another shape.
  }
  throw malformed('Expected a JSON object');
}

/** Returns the refusal of a wish that cannot be understood; `detail` says what is expected. */
export function malformed(detail: string): Refusal {
  return new Refusal<RequestReason>('request-malformed', { detail });
}

/** Reads an instant, or null. */
export function readInstant(value: unknown): string | null {
  if (value === null) return null;
  if (typeof value !== 'string' || Number.isNaN(Date.parse(value)))
    throw malformed('"now" is an instant like 2026-11-23T02:24:00Z, or null');
  return value;
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** An unknown word is refused, since a fault that never comes would let a test pass. */
const faultList = v.array(
  v.pipe(
    v.strictObject({
      of: v.picklist(['request', 'message', 'branch']),
      operation: v.optional(v.string()),
      latency: v.optional(v.pipe(count, v.maxValue(60_000))),
      fails: v.optional(v.boolean()),
      refuses: v.optional(v.boolean()),
      times: v.optional(count),
    }),
    v.check(
      ({ latency, fails, refuses }) => latency !== undefined || fails === true || refuses === true,
      'A fault waits ("latency"), fails ("fails"), or both',
    ),
    v.check(({ of, refuses }) => refuses === undefined || of === 'message', '"refuses" makes a message a dead letter'),
    v.check(({ of, operation }) => operation === undefined || of === 'request', '"operation" names an operation of a request'),
  ),
);

/** Reads a list of faults. */
export function readFaults(value: unknown): readonly WorldFault[] {
  const read = v.safeParse(faultList, value);
  if (!read.success) throw malformed(v.summarize(read.issues));
  return read.output;
}
