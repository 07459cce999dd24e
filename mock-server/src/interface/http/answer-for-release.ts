import type { DocumentNode } from 'graphql';
import type { KnownEnums } from '@suanpan/protocol/known-enums';
import { describeRefusal, type ErrorPlace } from '../errors/describe-error.ts';
import { refusalOf } from '../errors/refusal-of.ts';
import { asKnownTo, isOlder } from '../graphql/as-known-to.ts';
import { enumFallbacks } from '../graphql/enum-fallbacks.ts';
import { schema } from '../graphql/schema.ts';

/** What a release asked, and where it is told what went wrong. */
export interface ReleaseQuestion extends ErrorPlace {
  readonly document: DocumentNode;
  readonly operationName: string | null;
}

/** By what a release said of itself, which never changes. */
const older = new WeakMap<KnownEnums, boolean>();

/**
 * Returns an answer as the release that asked can read it; the same response where it was built for all there is.
 *
 * Here and not where fields are resolved, as an answer may come from another process, or from a change that was made before.
 */
export async function answerForRelease(response: Response, known: KnownEnums | null, asked: ReleaseQuestion): Promise<Response> {
  if (known === null || !isBehind(known)) return response;
  const answer = (await response.json()) as { readonly data?: Readonly<Record<string, unknown>> | null };
  const headers = new Headers(response.headers);
  headers.delete('content-length');
  return Response.json(readable(answer, known, asked), { status: response.status, headers });
}

/** Returns whether there are values of enums that a release does not know; one that says nothing knows all. */
export function isBehind(known: KnownEnums | null): boolean {
  if (known === null) return false;
  const isOld = older.get(known) ?? isOlder(schema, known);
  older.set(known, isOld);
  return isOld;
}

function readable(answer: { readonly data?: Readonly<Record<string, unknown>> | null }, known: KnownEnums, asked: ReleaseQuestion) {
  if (answer.data == null) return answer;
  try {
    return { ...answer, data: asKnownTo({ known, fallbacks: enumFallbacks }, { schema, ...asked }, answer.data) };
  } catch (error) {
    return { data: null, errors: [describeRefusal(refusalOf(error), asked)] };
  }
}
