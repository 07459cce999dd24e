import type { DocumentNode } from 'graphql';
import { hasLateParts } from '../graphql/compile-operation.ts';
import type { LatePlace, LatePlaces } from '../graphql/late-places.ts';
import { documentOf } from '../graphql/document-cache.ts';
import { splitLate, textWithoutDefer } from '../graphql/split-late.ts';
import type { Services } from '../services.ts';
import { isBehind } from './answer-for-release.ts';

/** What of a question says how its answer comes. */
export interface Question {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>> | null;
  readonly operationName: string | null;
  readonly accept: string;
  readonly body: string;
  /** The place of an answer that may come in parts; null when it comes whole. */
  readonly late: LatePlace | null;
}

/** What decides whether an answer may come in parts. */
export interface PartsDoor extends Pick<Services, 'operations' | 'peers'> {
  readonly places: LatePlaces;
}

/** The media type of answers in parts, with the draft that they follow, as clients ask for it and are told. */
const partsType = 'multipart/mixed; boundary="-"; deferSpec=20220824';

/**
 * Returns a question as it is answered: one that has `@defer` gets a place, or loses the directive, and its answer comes whole.
 *
 * Whole it comes to a client that does not take parts, to a release that does not know all enums, where domains have processes of their own,
 * and while as many answers as may be are on their way in parts.
 */
export async function asAnswered<Asked extends Question>(asked: Asked, request: Request, door: PartsDoor): Promise<Asked> {
  if (!hasLateParts(asked.document)) return asked;
  const { document, variables, operationName } = asked;
  const isSplit = splitLate(document, operationName) !== null;
  const late = isSplit && (await mayComeInParts(request, door)) ? door.places.take() : null;
  if (late !== null) return { ...asked, late, accept: 'multipart/mixed, application/json' };
  const query = textWithoutDefer(document);
  return { ...asked, document: documentOf(query), body: JSON.stringify({ query, variables, operationName }) };
}

/** Runs what answers a question; a place that no parts came of is given back. */
export async function givingBack({ late }: Question, answer: () => Promise<Response>): Promise<Response> {
  let inParts = false;
  try {
    const response = await answer();
    inParts = late !== null && response.headers.get('content-type')?.startsWith('multipart/mixed') === true;
    if (inParts) {
      response.headers.delete('content-type');
      response.headers.set('content-type', partsType);
    }
    return response;
  } finally {
    if (!inParts) late?.leave();
  }
}

async function mayComeInParts(request: Request, { operations, peers }: PartsDoor): Promise<boolean> {
  if (peers !== null || request.headers.get('accept')?.includes('multipart/mixed') !== true) return false;
  const release = request.headers.get('x-suanpan-release');
  return operations === null || release === null || !isBehind(await operations.enums(release));
}
