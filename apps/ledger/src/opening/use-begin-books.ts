import { useMutation } from '@apollo/client/react';
import { useDescribeFailure } from '@suanpan/app-kit/use-describe-failure';
import { useHost } from '@suanpan/app-kit/use-host';
import { useState } from 'react';
import { BeginBooksDocument } from '../data/begin-books.generated.ts';
import { ReadMonthsDocument } from '../data/read-months.generated.ts';
import type { DraftLine } from '../entry/voucher-draft.ts';
import { useMonthName } from '../months/use-month-name.ts';
import { useT } from '../texts.ts';
import { openingProblems, type OpeningProblems, toOpeningInput } from './opening-draft.ts';

const options = { refetchQueries: [ReadMonthsDocument], awaitRefetchQueries: true };
const noProblems: OpeningProblems = { cells: {}, whole: [] };

/** Returns what begins the books, after asking, and what was wrong with what was entered. */
export function useBeginBooks(onBegun: () => void) {
  const t = useT();
  const monthName = useMonthName();
  const { ui, navigation } = useHost();
  const describeFailure = useDescribeFailure();
  const [problems, setProblems] = useState(noProblems);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [write, { loading: isPending }] = useMutation(BeginBooksDocument, options);

  const check = (lines: readonly DraftLine[]): boolean => {
    const found = openingProblems(lines, {
      account: t('entry.accountMissing'),
      amount: t('entry.amountMissing'),
      controlled: t('opening.controlled'),
      twice: t('opening.twice'),
      unbalanced: t('entry.unbalanced'),
    });
    const isRight = found.whole.length + Object.keys(found.cells).length === 0;
    setProblems(found);
    setRefusal(isRight ? null : t('entry.incomplete'));
    return isRight;
  };
  const begin = async (period: string, lines: readonly DraftLine[]): Promise<void> => {
    if (!check(lines)) return;
    const month = monthName(period);
    const question = { title: t('opening.confirm', { month }), body: t('opening.confirmBody'), confirmLabel: t('books.begin') };
    if (!(await ui.confirm(question))) return;
    try {
      await write({ variables: { input: toOpeningInput(period, lines) } });
      navigation.dirty(false);
      ui.toast({ tone: 'success', text: t('done.begun', { month }) });
      onBegun();
    } catch (error) {
      const { message, code } = describeFailure(error);
      setRefusal(`${message} (${code})`);
    }
  };
  return { begin, isPending, problems, refusal };
}
