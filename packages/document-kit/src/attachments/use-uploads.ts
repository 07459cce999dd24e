import type { ApolloCache, Reference } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useHost } from '@suanpan/app-kit/use-host';
import { useStore } from '@suanpan/app-kit/use-store';
import { useState } from 'react';
import type { DocumentAttachment } from './attachment.ts';
import { sendFile } from './send-file.ts';
import { createUploads, type Uploads } from './uploads.ts';

/** Returns the files on their way to a document; what the backend keeps is among its attachments at once, without another question. */
export function useUploads(documentId: string) {
  const host = useHost();
  const { cache } = useApolloClient();
  const [uploads] = useState((): Uploads =>
    createUploads({
      send: (upload, sending) => sendFile(host, { ...upload, documentId }, sending),
      onKept: (attachment) => addTo(cache, documentId, attachment),
      newId: () => crypto.randomUUID(),
    }),
  );
  return { uploads, list: useStore(uploads) };
}

function addTo(cache: ApolloCache, documentId: string, { id, name, mediaType, size, path }: DocumentAttachment): void {
  cache.modify<{ readonly attachments: readonly Reference[] }>({
    id: cache.identify({ __typename: 'TradeDocument', id: documentId }) ?? '',
    fields: {
      attachments(there, { readField, toReference }) {
        const added = toReference({ __typename: 'Attachment', id, name, mediaType, size, path }, true);
        if (added === undefined || there.some((kept) => readField('id', kept) === id)) return there;
        return [...there, added];
      },
    },
  });
}
