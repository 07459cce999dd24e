import type { ApolloClient } from '@apollo/client';
import type { PrintableThing } from '@suanpan/print-kit/print-source';
import { ReadPrintedDocumentsDocument } from '../data/read-printed-documents.generated.ts';
import { isPrinted } from '../documents/document-type.ts';
import { documentTexts } from '../texts/document-texts.ts';
import { printedDocument } from './printed-document.ts';
import { printedHead } from './printed-head.ts';

/** Reads documents of the books that are printed in one go. A draft or a void one is left out: whoever wants it on paper prints it by itself. */
export async function readPrintedDocuments(client: ApolloClient, ids: readonly string[]): Promise<readonly PrintableThing[]> {
  const { data } = await client.query({ query: ReadPrintedDocumentsDocument, variables: { ids }, fetchPolicy: 'no-cache' });
  const t = documentTexts.text;
  return (data?.tradeDocuments.edges ?? []).map(({ node }): PrintableThing => {
    const { id, type, status } = node;
    const state = status === 'APPROVED' ? null : t(`status.${status}`);
    return {
      id,
      leftOut: isPrinted(type) ? state : t('print.noForm', { type: t(`type.${type}`) }),
      describe: (words) => printedDocument(node, printedHead(node, t), words),
    };
  });
}
