import type { Composition } from '@suanpan/protocol/composition';
import type { Session } from '@suanpan/protocol/session';

export interface PageData {
  readonly composition: Composition;
  readonly session: Session | null;
}

/** Reads what the server put into the page: the composition and the session. */
export function readPageData(document: Document): PageData {
  // Both were checked by the server that made them, a moment ago and on this origin.
  return {
    composition: readJson(document, 'suanpan-composition') as Composition,
    session: readJson(document, 'suanpan-session') as Session | null,
  };
}

function readJson(document: Document, id: string): unknown {
  return JSON.parse(document.getElementById(id)?.textContent ?? 'null');
}
