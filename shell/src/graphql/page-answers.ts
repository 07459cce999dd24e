import { canonicalJson } from '@suanpan/protocol/canonical-json';
import type { GraphqlAnswer, GraphqlRequest } from '@suanpan/protocol/host';
import { type AnnouncedAnswer, type CarriedAnswer, announcementId, answerAttribute } from '@suanpan/protocol/page-answer';
import { sha256 } from './sha256.ts';

/** Answers that came with the page, or are on their way behind it. */
export interface PageAnswers {
  /**
   * Returns the answer to `request` of `release`, once; undefined when there is none, so that it has to be asked for.
   *
   * Resolves when the answer is there, when the page has ended without it, or when waiting for it takes too long.
   */
  take(release: string, request: GraphqlRequest): Promise<GraphqlAnswer | undefined>;
}

/** What comes later than this after the page is asked for anew, in milliseconds: nobody is shown an old answer as a new one. */
const shelfLife = 10_000;

/** How long an announced answer is waited for, in milliseconds. */
const patience = 3000;

/** Reads what a page announces. `age` tells for how long the page has been there, in milliseconds. */
export function createPageAnswers(document: Document, age: () => number): PageAnswers {
  const announced = new Set(readAnnounced(document));
  return {
    async take(release, { operationName, query, variables }) {
      if (announced.size === 0 || age() > shelfLife) return undefined;
      const wanted = canonicalJson(variables);
      const found = [...announced].find(
        (answer) => answer.release === release && answer.operation === operationName && canonicalJson(answer.variables) === wanted,
      );
      if (!found) return undefined;
      // Before anything is waited for, so that a second one who asks meanwhile gets an answer of their own.
      announced.delete(found);
      const [hash, answer] = await Promise.all([sha256(query), arrivalOf(document, found.id)]);
      // Without a hash nothing is taken on trust.
      return hash === found.hash ? (answer ?? undefined) : undefined;
    },
  };
}

/** Returns what the page says that it carries. */
export function readAnnounced(document: Document): readonly AnnouncedAnswer[] {
  return JSON.parse(document.getElementById(announcementId)?.textContent ?? '[]') as AnnouncedAnswer[];
}

/** Returns what the element of an answer carries; undefined until it is there as a whole. */
export function arrivedAnswer(document: Document, id: string): CarriedAnswer | undefined {
  const element = document.querySelector(`[${answerAttribute}="${id}"]`);
  // Only once the parser is past it is its text complete: a page whose connection ended in its middle is at its end, too.
  return element?.nextSibling ? (JSON.parse(element.textContent) as CarriedAnswer) : undefined;
}

/** Resolves to what the element of an answer carries; null when it does not come. */
function arrivalOf(document: Document, id: string): Promise<CarriedAnswer> {
  return new Promise((resolve) => {
    const stop = new AbortController();
    const look = (isLast: boolean): void => {
      const answer = arrivedAnswer(document, id);
      if (answer === undefined && !isLast) return;
      stop.abort();
      resolve(answer ?? null);
    };
    const observer = new MutationObserver(() => look(false));
    const timer = setTimeout(() => look(true), patience);
    stop.signal.addEventListener('abort', () => {
      observer.disconnect();
      clearTimeout(timer);
    });
    observer.observe(document.body, { childList: true });
    document.addEventListener('DOMContentLoaded', () => look(true), { signal: stop.signal });
    look(document.readyState !== 'loading');
  });
}
