import { useSession } from '@suanpan/app-kit/use-session';
import { useShortcut } from '@suanpan/app-kit/use-shortcut';
import { Button } from '@suanpan/shared-ui/button';
import { Dialog } from '@suanpan/shared-ui/dialog';
import { InlineNotice } from '@suanpan/shared-ui/inline-notice';
import { Inline } from '@suanpan/shared-ui/inline';
import { LoadFailure } from '@suanpan/shared-ui/load-failure';
import { SelectField } from '@suanpan/shared-ui/select-field';
import { Stack } from '@suanpan/shared-ui/stack';
import { useRef } from 'react';
import type { PrintWords } from '../document/print-words.ts';
import type { PrintedDocument } from '../document/printed-document.ts';
import { useChosenPaper } from '../paper/use-chosen-paper.ts';
import { PrintPreview } from '../preview/PrintPreview.tsx';
import { usualTemplate } from '../template/print-template.ts';
import { withTemplate } from '../template/with-template.ts';
import { usePrintT } from '../texts/print-texts.ts';
import { PrintTexts } from '../texts/PrintTexts.tsx';
import { type PrintedThing, usePrint } from './use-print.ts';

export interface PrintDialogProps {
  /** Returns the document, in the language of the session. */
  describe: (words: PrintWords) => PrintedDocument;
  thing: PrintedThing;
  onClose: () => void;
}

/** Shows a document as it will be on paper, and prints it. */
export function PrintDialog(props: PrintDialogProps) {
  return (
    <PrintTexts>
      <Preview {...props} />
    </PrintTexts>
  );
}

function Preview({ describe, thing, onClose }: PrintDialogProps) {
  const t = usePrintT();
  const { company } = useSession();
  const document = describe({ printT: t, company: company.name });
  const frame = useRef<HTMLIFrameElement>(null);
  const print = usePrint(thing, () => frame.current?.contentWindow?.print());
  const { record, times, copy, isPending, failure } = print;
  const template = record?.template ?? usualTemplate(document.form);
  const { papers, paper, choose } = useChosenPaper(document, template.paper);
  const mayPrint = record !== undefined && !isPending;
  useShortcut({ keys: 'mod+p', label: t('print.now'), run: mayPrint ? () => void print.start(paper) : undefined });
  return (
    <Dialog
      title={t('print.title', { title: document.title, number: document.number })}
      isOpen
      onClose={onClose}
      size="large"
      footer={
        <>
          <Button onPress={onClose}>{t('print.close')}</Button>
          <Button tone="primary" isPending={isPending} isDisabled={record === undefined} onPress={() => void print.start(paper)}>
            {t('print.now')}
          </Button>
        </>
      }
    >
      {print.unread && <LoadFailure {...print.unread} onRetry={print.readAgain} />}
      {record && (
        <Stack gap="tight">
          <Inline>
            <SelectField
              label={t('print.paper')}
              description={t('paper.hint')}
              value={paper}
              onChange={choose}
              options={papers.map((value) => ({ value, label: t(`paper.${value}`) }))}
            />
            <p role="status">{times === 0 ? t('print.never') : t('print.times', { times })}</p>
          </Inline>
          {failure && (
            <InlineNotice tone="danger" title={t('print.failed')}>
              {t('print.failedBody', { message: failure.message })}
            </InlineNotice>
          )}
          <PrintPreview
            frame={frame}
            title={`${document.title} ${document.number}`}
            copies={[{ id: thing.id, document: withTemplate(document, template, record.company), copy }]}
            paper={paper}
          />
        </Stack>
      )}
    </Dialog>
  );
}
