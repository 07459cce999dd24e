import { type Composition, parseComposition } from '@suanpan/protocol/composition';
import { type Session, isSession } from '@suanpan/protocol/session';

export interface PageData {
  readonly composition: Composition;
  readonly session: Session | null;
}

/** Reads what the server put into the page: the composition and the session. */
export function readPageData(document: Document): PageData {
  const session = readJson(document, 'suanpan-session');
  return {
    composition: parseComposition(readJson(document, 'suanpan-composition'), 'of this page'),
    session: isSession(session) ? session : null,
  };
}

function readJson(document: Document, id: string): unknown {
  return JSON.parse(document.getElementById(id)?.textContent ?? 'null');
}
