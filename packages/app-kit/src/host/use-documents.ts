import type { HostDocuments } from '@suanpan/protocol/host';
import { useCallback } from 'react';
import { useHost } from './host-context.tsx';

/** Returns the function that gives a document's address for a link; null when nobody owns its type or the person may not open it. */
export function useAddressOf(): HostDocuments['addressOf'] {
  const { documents } = useHost();
  return useCallback((reference) => documents.addressOf(reference), [documents]);
}

/** Returns the function that goes to a document, and says whether there is a way to it; a link with `useAddressOf` is better where there can be one. */
export function useOpenDocument(): (reference: Parameters<HostDocuments['addressOf']>[0]) => boolean {
  const { documents, navigation } = useHost();
  return useCallback(
    (reference) => {
      const address = documents.addressOf(reference);
      if (address !== null) navigation.go(address);
      return address !== null;
    },
    [documents, navigation],
  );
}
