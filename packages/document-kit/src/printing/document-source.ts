import type { PrintSource } from '@suanpan/print-kit/print-source';

/** Where documents of the books are read that are printed in one go; how they are described is loaded with the preview. */
export const documentSource: PrintSource = {
  kind: 'DOCUMENT',
  read: async (client, ids) => (await import('../view/late-parts.ts')).lateParts.readPrintedDocuments(client, ids),
};
