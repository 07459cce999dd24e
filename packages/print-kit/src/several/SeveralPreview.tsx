import { useSession } from '@suanpan/app-kit/use-session';
import { useShortcut } from '@suanpan/app-kit/use-shortcut';
import { Button } from '@suanpan/shared-ui/button';
import { Dialog } from '@suanpan/shared-ui/dialog';
import { Inline } from '@suanpan/shared-ui/inline';
import { InlineNotice } from '@suanpan/shared-ui/inline-notice';
import { SelectField } from '@suanpan/shared-ui/select-field';
import { Stack } from '@suanpan/shared-ui/stack';
import { useMemo, useRef } from 'react';
import type { PrintKind } from '../dialog/print-operations.ts';
import { useChosenPaper } from '../paper/use-chosen-paper.ts';
import { PrintPreview } from '../preview/PrintPreview.tsx';
import { usualTemplate } from '../template/print-template.ts';
import { withTemplate } from '../template/with-template.ts';
import { usePrintT } from '../texts/print-texts.ts';
import { LeftOutNotice } from './LeftOutNotice.tsx';
import type { PrintedOne, SortedOut } from './sort-out.ts';
import { usePrintSeveral } from './use-print-several.ts';

interface SeveralPreviewProps {
  title: string;
  kind: PrintKind;
  /** At least one of them is printed. */
  sorted: SortedOut;
  first: PrintedOne;
  onClose: () => void;
}

/** Shows documents as they will be on paper, one after the other, and prints them in one go. */
export function SeveralPreview({ title, kind, sorted, first, onClose }: SeveralPreviewProps) {
  const t = usePrintT();
  const frame = useRef<HTMLIFrameElement>(null);
  const print = usePrintSeveral(kind, sorted, () => frame.current?.contentWindow?.print());
  const described = useDescribed(sorted.printed);
  const { isPending, failure, now, copyOf } = print;
  const { papers, paper, choose } = useChosenPaper(...paperOf(described, first));
  const copies = now.printed.flatMap(({ thing: { id }, record }) => {
    const document = described.get(id);
    return document === undefined ? [] : [{ id, document, copy: copyOf(id, record.times) }];
  });
  const mayPrint = !isPending && copies.length > 0;
  useShortcut({ keys: 'mod+p', label: t('print.now'), run: mayPrint ? () => void print.start(paper) : undefined });
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      size="large"
      footer={
        <>
          <Button onPress={onClose}>{t('print.close')}</Button>
          <Button tone="primary" isPending={isPending} isDisabled={copies.length === 0} onPress={() => void print.start(paper)}>
            {t('several.print', { count: copies.length })}
          </Button>
        </>
      }
    >
      <Stack gap="tight">
        <LeftOutNotice leftOut={now.leftOut} />
        <Inline>
          <SelectField
            label={t('print.paper')}
            description={t('paper.hint')}
            value={paper}
            onChange={choose}
            options={papers.map((value) => ({ value, label: t(`paper.${value}`) }))}
          />
          <p role="status">
            {print.count === null ? t('several.count', { count: copies.length }) : t('several.printed', { count: print.count })}
          </p>
        </Inline>
        {failure && (
          <InlineNotice tone="danger" title={t('print.failed')}>
            {t('print.failedBody', { message: failure.message })}
          </InlineNotice>
        )}
        <PrintPreview frame={frame} title={title} copies={copies} paper={paper} />
      </Stack>
    </Dialog>
  );
}

type Described = ReadonlyMap<string, ReturnType<typeof withTemplate>>;

/** Describes each once, as its company has it printed: their pages are many. */
function useDescribed(printed: readonly PrintedOne[]): Described {
  const printT = usePrintT();
  const { company } = useSession();
  return useMemo(
    () =>
      new Map(
        printed.map(({ thing, record: { template, company: facts } }) => {
          const document = thing.describe({ printT, company: company.name });
          return [thing.id, withTemplate(document, template ?? usualTemplate(document.form), facts)];
        }),
      ),
    [printed, printT, company.name],
  );
}

/** One paper for all of them: what the device, or the company, has for the first. */
function paperOf(described: Described, { thing, record }: PrintedOne): Parameters<typeof useChosenPaper> {
  const { type = '', form = 'document' } = described.get(thing.id) ?? {};
  return [{ type, form }, (record.template ?? usualTemplate(form)).paper];
}
