import { useUnsaved } from '@suanpan/app-kit/use-unsaved';
import { formatAmount } from '@suanpan/money/format-amount';
import { Amount } from '@suanpan/shared-ui/amount';
import { Button } from '@suanpan/shared-ui/button';
import { EntryGrid } from '@suanpan/shared-ui/entry-grid';
import { InlineNotice } from '@suanpan/shared-ui/inline-notice';
import { Inline } from '@suanpan/shared-ui/inline';
import { Panel } from '@suanpan/shared-ui/panel';
import { SaveFailure } from '@suanpan/shared-ui/save-failure';
import { SelectField } from '@suanpan/shared-ui/select-field';
import { Stack } from '@suanpan/shared-ui/stack';
import { useState } from 'react';
import { useLineColumns } from '../entry/use-line-columns.ts';
import { blankLine, type DraftLine, isBlankLine } from '../entry/voucher-draft.ts';
import { addMonths, monthsBetween } from '../months/month.ts';
import { useMonthName } from '../months/use-month-name.ts';
import { useT } from '../texts.ts';
import { openingSums } from './opening-draft.ts';
import { useBeginBooks } from './use-begin-books.ts';

interface OpeningFormProps {
  /** The present month. */
  today: string;
  onBegun: () => void;
}

/** What the books begin with: the first month, and balances that come to the same on both sides. */
export function OpeningForm({ today, onBegun }: OpeningFormProps) {
  const t = useT();
  const monthName = useMonthName();
  const [period, setPeriod] = useState(today);
  const [lines, setLines] = useState<readonly DraftLine[]>([]);
  const { begin, isPending, problems, refusal } = useBeginBooks(onBegun);
  const columns = useLineColumns().filter(({ id }) => id !== 'summary');
  const sums = openingSums(lines);
  useUnsaved(lines.length > 0);

  return (
    <Stack>
      <InlineNotice title={t('opening.hint')}>{t('opening.hintBody')}</InlineNotice>
      <SaveFailure refusal={refusal} errors={problems.whole.map((message) => ({ fieldId: 'opening-lines', label: '', message }))} />
      <Panel title={t('opening.first')}>
        <SelectField
          label={t('opening.month')}
          options={monthsBetween(addMonths(today, -23), addMonths(today, 1)).map((month) => ({ value: month, label: monthName(month) }))}
          value={period}
          onChange={setPeriod}
          description={t('opening.monthHint')}
        />
      </Panel>
      <Panel title={t('opening.balances')}>
        <div id="opening-lines" tabIndex={-1}>
          <EntryGrid
            label={t('opening.balances')}
            columns={columns}
            rows={lines}
            rowKey={({ key }) => key}
            onRowsChange={setLines}
            newRow={blankLine}
            isBlank={isBlankLine}
            errors={problems.cells}
            footer={{
              label: sums.difference === '0.00' ? t('balances.equal') : t('entry.difference', { amount: formatAmount(sums.difference) }),
              cells: { debit: <Amount value={sums.debit} />, credit: <Amount value={sums.credit} /> },
            }}
          />
        </div>
      </Panel>
      <Inline>
        <Button tone="primary" isPending={isPending} onPress={() => void begin(period, lines)}>
          {t('books.begin')}
        </Button>
      </Inline>
    </Stack>
  );
}
