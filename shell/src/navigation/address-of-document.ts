import { addressOf } from '@suanpan/protocol/address-of';
import type { Composition } from '@suanpan/protocol/composition';
import type { DocumentReference } from '@suanpan/protocol/document-type';
import type { Session } from '@suanpan/protocol/session';
import { resolvePage } from './resolve-page.ts';

/** Returns the address of a document that the person may open; null when there is none. */
export function addressOfDocument(composition: Composition, session: Session, reference: DocumentReference): string | null {
  const address = addressOf(composition.apps, reference);
  return address !== undefined && resolvePage(composition, session, address).kind === 'page' ? address : null;
}
