import { useHost } from '@suanpan/app-kit/use-host';
import { Button } from '@suanpan/shared-ui/button';
import type { EntryErrors } from '@suanpan/shared-ui/entry-column';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import { Panel } from '@suanpan/shared-ui/panel';
import { Stack } from '@suanpan/shared-ui/stack';
import { lazy, Suspense, useState } from 'react';
import { useT } from '../texts.ts';
import type { OpeningDraft, OpeningLines, OpeningSection } from './opening-draft.ts';
import { linesOfFile, type TakenRows } from './opening-rows.ts';
import { SectionLines } from './SectionLines.tsx';
import { useWarehouseChoices } from './use-opening-search.ts';

const OpeningImport = lazy(async () => ({ default: (await import('../app/late-parts.ts')).lateParts.OpeningImport }));

interface OpeningPartProps {
  section: OpeningSection;
  draft: OpeningDraft;
  errors: EntryErrors | undefined;
  onChange: (lines: Partial<OpeningLines>) => void;
}

/** One part of what the books begin with: typed line by line, or taken from a file. */
export function OpeningPart({ section, draft, errors, onChange }: OpeningPartProps) {
  const t = useT();
  const { ui } = useHost();
  const warehouses = useWarehouseChoices();
  const [isImporting, setImporting] = useState(false);
  const [taken, setTaken] = useState(0);
  const part = t(`opening.part.${section}`);
  const count = draft[section].length;
  const take = async (file: TakenRows): Promise<boolean> => {
    const rows = file.file.rows.length;
    const question = {
      title: t('opening.replace', { count }),
      body: t('opening.replaceBody', { part, rows }),
      confirmLabel: t('opening.replaceDo'),
    };
    if (count > 0 && !(await ui.confirm(question))) return false;
    onChange(linesOfFile(section, file, warehouses));
    setTaken((times) => times + 1);
    setImporting(false);
    ui.toast({ tone: 'success', text: t('opening.taken', { rows }) });
    return true;
  };
  return (
    <>
      <Panel
        title={part}
        action={
          <Button size="small" onPress={() => setImporting(!isImporting)}>
            {t(isImporting ? 'opening.importClose' : 'opening.import')}
          </Button>
        }
      >
        <Stack>
          <span>{t(`opening.partHint.${section}`)}</span>
          <div id="opening-lines" tabIndex={-1}>
            <SectionLines key={taken} section={section} draft={draft} errors={errors} onChange={onChange} />
          </div>
        </Stack>
      </Panel>
      {isImporting && (
        <Suspense fallback={<LoadingState label={t('opening.import')} />}>
          <OpeningImport section={section} period={draft.period} onTake={take} />
        </Suspense>
      )}
    </>
  );
}
