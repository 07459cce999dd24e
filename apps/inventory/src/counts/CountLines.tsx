import { useHost } from '@suanpan/app-kit/use-host';
import { Button } from '@suanpan/shared-ui/button';
import { EntryGrid } from '@suanpan/shared-ui/entry-grid';
import { Inline } from '@suanpan/shared-ui/inline';
import { InlineNotice } from '@suanpan/shared-ui/inline-notice';
import { Stack } from '@suanpan/shared-ui/stack';
import { ScanField } from '../documents/ScanField.tsx';
import { useT } from '../texts.ts';
import { blankCountLine, type CountLine, isBlankCountLine, withoutRepeats, withRestAsBooked } from './count-draft.ts';
import { mostCounted } from './read-stock-to-count.ts';
import { useCountColumns } from './use-count-columns.tsx';

interface CountLinesProps {
  lines: readonly CountLine[];
  /** What is wrong, by `<row>.<column>`. */
  errors: Readonly<Record<string, string>>;
  /** Whether the lines are all that lies in the warehouse. */
  isWhole: boolean;
  onScan: (code: string) => Promise<{ readonly said: string; readonly isFound: boolean }>;
  onChange: (lines: readonly CountLine[]) => void;
}

/** What was found of each product; what nobody has counted is not sent. */
export function CountLines({ lines, errors, isWhole, onScan, onChange }: CountLinesProps) {
  const t = useT();
  const { ui } = useHost();
  const columns = useCountColumns();
  const rest = lines.filter(({ product, counted }) => product !== null && counted === '').length;
  const enter = (rows: readonly CountLine[]): void => {
    const kept = withoutRepeats(rows);
    if (kept.length < rows.length) ui.toast({ tone: 'info', text: t('count.repeated') });
    onChange(kept);
  };
  return (
    <Stack>
      <ScanField onScan={onScan} />
      {!isWhole && (
        <InlineNotice tone="info" title={t('count.notWhole', { count: mostCounted })}>
          {t('count.notWholeBody')}
        </InlineNotice>
      )}
      <EntryGrid
        label={t('stockDocument.lines')}
        columns={columns}
        rows={lines}
        rowKey={({ key }) => key}
        onRowsChange={enter}
        newRow={blankCountLine}
        isBlank={isBlankCountLine}
        errors={errors}
        onRemove={({ index, undo }) =>
          ui.toast({ tone: 'info', text: t('line.removed', { row: index + 1 }), action: { label: t('undo'), run: undo } })
        }
      />
      {rest > 0 && (
        <Inline>
          <Button size="small" onPress={() => onChange(withRestAsBooked(lines))}>
            {t('count.restAsBooked', { count: rest })}
          </Button>
        </Inline>
      )}
    </Stack>
  );
}
