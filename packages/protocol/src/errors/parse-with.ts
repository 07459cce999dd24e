import * as v from 'valibot';
import type { ErrorCode } from './codes.ts';
import { ProtocolError } from './protocol-error.ts';

interface Subject {
  readonly code: ErrorCode;
  /** The first line up to the cause, e.g. `Cannot read the release manifest "x"`. */
  readonly action: string;
}

/** Returns `value` as `schema` describes it, or throws one error that lists every bad field. */
export function parseWith<const S extends v.GenericSchema>(schema: S, value: unknown, subject: Subject): v.InferOutput<S> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const facts = Object.fromEntries(result.issues.map((issue) => [v.getDotPath(issue) ?? 'value', issue.message]));
  const count = Object.keys(facts).length;
  throw new ProtocolError(subject.code, `${subject.action}: ${count} ${count === 1 ? 'field is' : 'fields are'} wrong`, { facts });
}
