import type { DocumentNode } from 'graphql';
import { hasLateParts } from '../graphql/compile-operation.ts';
import type { LatePlace, LatePlaces } from '../graphql/late-places.ts';
import type { FieldOwner } from '../domains/domain-fields.ts';
import { routeOperation } from '../domains/route-operation.ts';
import { documentOf } from '../graphql/document-cache.ts';
import { splitLate, textWithoutDefer } from '../graphql/split-late.ts';
import type { Services } from '../services.ts';
import { isBehind } from './answer-for-release.ts';

/** What of a question says how its answer comes. */
export interface Question {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>> | null;
  readonly operationName: string | null;
  /** Who answers its root fields. */
  readonly owners: ReadonlySet<FieldOwner>;
  readonly accept: string;
  readonly body: string;
  /** The place of an answer that may come in parts; null when it comes whole. */
  readonly late: LatePlace | null;
}

/** Who asks, and which instances serve it. */
export interface Asking {
  readonly request: Request;
  readonly lane: string;
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
 * Whole it comes to a client that does not take parts, to a release that does not know all enums, where another process answers any of it,
 * and while as many answers as may be are on their way in parts.
 */
export async function asAnswered<Asked extends Question>(asked: Asked, asking: Asking, door: PartsDoor): Promise<Asked> {
  if (!hasLateParts(asked.document)) return asked;
  const { document, variables, operationName } = asked;
  const isSplit = splitLate(document, operationName) !== null;
  const late = isSplit && isHere(asked.owners, asking, door) && (await mayComeInParts(asking, door)) ? door.places.take() : null;
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

/** Whether no other process answers any of it: what is handed on comes whole. */
function isHere(owners: ReadonlySet<FieldOwner>, { lane }: Asking, { peers }: PartsDoor): boolean {
  if (peers === null) return true;
  return routeOperation(owners, { has: (domains) => peers.calls.has(domains, lane), isStrict: peers.isStrict }).kind === 'here';
}

async function mayComeInParts({ request }: Asking, { operations }: PartsDoor): Promise<boolean> {
  if (request.headers.get('accept')?.includes('multipart/mixed') !== true) return false;
  const release = request.headers.get('x-suanpan-release');
  return operations === null || release === null || !isBehind(await operations.enums(release));
}
