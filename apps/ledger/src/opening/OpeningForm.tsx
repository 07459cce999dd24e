import { useMutation } from '@apollo/client/react';
import { useDescribeFailure } from '@suanpan/app-kit/use-describe-failure';
import { useHost } from '@suanpan/app-kit/use-host';
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
import { BeginBooksDocument } from '../data/begin-books.generated.ts';
import { ReadMonthsDocument } from '../data/read-months.generated.ts';
import { useLineColumns } from '../entry/use-line-columns.ts';
import { blankLine, type DraftLine, isBlankLine } from '../entry/voucher-draft.ts';
import { addMonths, monthsBetween } from '../months/month.ts';
import { useMonthName } from '../months/use-month-name.ts';
import { useT } from '../texts.ts';
import { openingProblems, type OpeningProblems, openingSums, toOpeningInput } from './opening-draft.ts';

interface OpeningFormProps {
  /** The present month. */
  today: string;
  onBegun: () => void;
}

const noProblems: OpeningProblems = { cells: {}, whole: [] };

/** What the books begin with: the first month, and balances that come to the same on both sides. */
export function OpeningForm({ today, onBegun }: OpeningFormProps) {
  const t = useT();
  const monthName = useMonthName();
  const { ui, navigation } = useHost();
  const describeFailure = useDescribeFailure();
  const [period, setPeriod] = useState(today);
  const [lines, setLines] = useState<readonly DraftLine[]>([]);
  const [problems, setProblems] = useState(noProblems);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [begin, { loading }] = useMutation(BeginBooksDocument, { refetchQueries: [ReadMonthsDocument], awaitRefetchQueries: true });
  const columns = useLineColumns().filter(({ id }) => id !== 'summary');
  const sums = openingSums(lines);
  useUnsaved(lines.length > 0);

  const save = async (): Promise<void> => {
    const found = openingProblems(lines, {
      account: t('entry.accountMissing'),
      amount: t('entry.amountMissing'),
      controlled: t('opening.controlled'),
      twice: t('opening.twice'),
      unbalanced: t('entry.unbalanced'),
    });
    setProblems(found);
    const isWrong = found.whole.length + Object.keys(found.cells).length > 0;
    setRefusal(isWrong ? t('entry.incomplete') : null);
    if (isWrong) return;
    const name = monthName(period);
    const isAgreed = await ui.confirm({
      title: t('opening.confirm', { month: name }),
      body: t('opening.confirmBody'),
      confirmLabel: t('books.begin'),
    });
    if (!isAgreed) return;
    try {
      await begin({ variables: { input: toOpeningInput(period, lines) } });
      navigation.dirty(false);
      ui.toast({ tone: 'success', text: t('done.begun', { month: name }) });
      onBegun();
    } catch (error) {
      const { message, code } = describeFailure(error);
      setRefusal(`${message} (${code})`);
    }
  };

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
        <Button tone="primary" isPending={loading} onPress={() => void save()}>
          {t('books.begin')}
        </Button>
      </Inline>
    </Stack>
  );
}
