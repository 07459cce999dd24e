import type { ApolloCache } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import type { PrintTemplate } from '@suanpan/print-kit/print-template';
import { ListPrintTemplatesDocument } from '../data/list-print-templates.generated.ts';
import { ResetPrintTemplateDocument } from '../data/reset-print-template.generated.ts';
import { UpdatePrintTemplateDocument } from '../data/update-print-template.generated.ts';
import type { TemplateCard, TemplateKind } from './template-values.ts';

/** Returns how the template of a kind is written down over a version; the list has what was written at once. */
export function useStoreTemplate(kind: TemplateKind) {
  const [update] = useMutation(UpdatePrintTemplateDocument);
  const [reset] = useMutation(ResetPrintTemplateDocument);
  return {
    async store(version: number, { hiddenColumns, hiddenSignatures, hiddenParts, ...texts }: PrintTemplate): Promise<void> {
      const hidden = { hiddenColumns: [...hiddenColumns], hiddenSignatures: [...hiddenSignatures], hiddenParts: [...hiddenParts] };
      await update({
        variables: { kind, version, input: { ...texts, ...hidden } },
        update: (cache, { data }) => keep(cache, data?.updatePrintTemplate),
      });
    },
    async storeUsual(version: number): Promise<void> {
      await reset({ variables: { kind, version }, update: (cache, { data }) => keep(cache, data?.resetPrintTemplate) });
    },
  };
}

/** Templates have no id: the one that was saved takes the place of its kind. */
function keep(cache: ApolloCache, saved: TemplateCard | null | undefined): void {
  if (!saved) return;
  cache.updateQuery({ query: ListPrintTemplatesDocument }, (data) =>
    data ? { ...data, printTemplates: data.printTemplates.map((card) => (card.kind === saved.kind ? saved : card)) } : undefined,
  );
}
