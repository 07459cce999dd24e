import type { DocumentReference, DocumentType } from './document-type.ts';

/** Returns the address of what `reference` means, as the first app says that owns its type; undefined when none does. */
export function addressOf(apps: readonly { readonly documents?: readonly DocumentType[] | undefined }[], reference: DocumentReference) {
  const owned = apps.flatMap(({ documents = [] }) => documents).find(({ type }) => type === reference.type);
  const address = owned?.[reference.view ?? 'page'];
  return 'id' in reference ? address?.replace(':id', encodeURIComponent(reference.id)) : address;
}
