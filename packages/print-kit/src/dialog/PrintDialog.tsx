import { useSession } from '@suanpan/app-kit/use-session';
import { Button } from '@suanpan/shared-ui/button';
import { Dialog } from '@suanpan/shared-ui/dialog';
import { InlineNotice } from '@suanpan/shared-ui/inline-notice';
import { Inline } from '@suanpan/shared-ui/inline';
import { SelectField } from '@suanpan/shared-ui/select-field';
import { Stack } from '@suanpan/shared-ui/stack';
import { useRef, useState } from 'react';
import type { PrintedDocument } from '../document/printed-document.ts';
import { PrintFrame } from '../frame/PrintFrame.tsx';
import { PrintedPages } from '../pages/PrintedPages.tsx';
import { pageRule } from '../paper/page-rule.ts';
import { paperNamed } from '../paper/print-paper.ts';
import { useChosenPaper } from '../paper/use-chosen-paper.ts';
import { type PrintText, usePrintT } from '../texts/print-texts.ts';
import { PrintTexts } from '../texts/PrintTexts.tsx';
import { type PrintedThing, usePrint } from './use-print.ts';

export interface PrintDialogProps {
  /** Returns the document, in the language of the session. */
  describe: (printT: PrintText) => PrintedDocument;
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
  const document = describe(t);
  const { locale } = useSession();
  const frame = useRef<HTMLIFrameElement>(null);
  const { papers, paper: name, choose } = useChosenPaper(document);
  const paper = paperNamed(name);
  const [length, setLength] = useState(0);
  const { times, copy, isPending, failure, start } = usePrint(thing, () => frame.current?.contentWindow?.print());
  return (
    <Dialog
      title={t('print.title', { title: document.title, number: document.number })}
      isOpen
      onClose={onClose}
      size="large"
      footer={
        <>
          <Button onPress={onClose}>{t('print.close')}</Button>
          <Button tone="primary" isPending={isPending} onPress={() => void start(name)}>
            {t('print.now')}
          </Button>
        </>
      }
    >
      <Stack gap="tight">
        <Inline>
          <SelectField
            label={t('print.paper')}
            description={t('paper.hint')}
            value={name}
            onChange={choose}
            options={papers.map((value) => ({ value, label: t(`paper.${value}`) }))}
          />
          <p role="status">{times !== undefined && (times === 0 ? t('print.never') : t('print.times', { times }))}</p>
        </Inline>
        {failure && (
          <InlineNotice tone="danger" title={t('print.failed')}>
            {t('print.failedBody', { message: failure.message })}
          </InlineNotice>
        )}
        <PrintFrame
          frame={frame}
          label={t('print.preview')}
          title={`${document.title} ${document.number}`}
          locale={locale}
          pageRule={pageRule(paper, length)}
          paperWidth={paper.width}
        >
          <PrintedPages document={document} paper={paper} copy={copy} onLength={setLength} />
        </PrintFrame>
      </Stack>
    </Dialog>
  );
}
