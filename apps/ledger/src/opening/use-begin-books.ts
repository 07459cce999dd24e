import { useApolloClient, useMutation } from '@apollo/client/react';
import { useDescribeFailure } from '@suanpan/app-kit/use-describe-failure';
import { useHost } from '@suanpan/app-kit/use-host';
import { useState } from 'react';
import { BeginImportedBooksDocument } from '../data/begin-imported-books.generated.ts';
import { ReadMonthsDocument } from '../data/read-months.generated.ts';
import { useMonthName } from '../months/use-month-name.ts';
import { useT } from '../texts.ts';
import { type OpeningDraft, type OpeningSection, openingSections } from './opening-draft.ts';
import { openingFigures } from './opening-figures.ts';
import { type OpeningErrors, stageOpening } from './stage-opening.ts';

const options = { refetchQueries: [ReadMonthsDocument], awaitRefetchQueries: true };

/** How far the lines have been checked. */
export interface CheckProgress {
  readonly done: number;
  readonly total: number;
}

/** What is wrong. */
interface Told {
  readonly errors: OpeningErrors;
  readonly refusal: string | null;
}

interface BeginRules {
  /** Shows the part in which something is wrong. */
  readonly onWrong: (section: OpeningSection) => void;
  readonly onBegun: () => void;
}

/** Returns what begins the books: the rules that concern the whole, a question, the check of each line by the backend, and all of it at once. */
export function useBeginBooks({ onWrong, onBegun }: BeginRules) {
  const t = useT();
  const ask = useQuestion();
  const client = useApolloClient();
  const monthName = useMonthName();
  const { ui } = useHost();
  const describeFailure = useDescribeFailure();
  const [told, setTold] = useState<Told>({ errors: {}, refusal: null });
  const [progress, setProgress] = useState<CheckProgress | null>(null);
  const [write] = useMutation(BeginImportedBooksDocument, options);

  const send = async (draft: OpeningDraft): Promise<void> => {
    const staged = await stageOpening(client, draft, (done, total) => setProgress({ done, total }));
    if (staged.problems > 0) {
      setTold({ errors: staged.errors, refusal: t('opening.wrongCells', { count: staged.problems }) });
      const wrong = openingSections.find((section) => staged.errors[section]);
      if (wrong) onWrong(wrong);
      return;
    }
    await write({ variables: { period: draft.period, imports: [...staged.imports] } });
    ui.toast({ tone: 'success', text: t('done.begun', { month: monthName(draft.period) }) });
    onBegun();
  };
  const begin = async (draft: OpeningDraft): Promise<void> => {
    if (progress !== null) return;
    const { isRight } = openingFigures(draft);
    setTold({ errors: {}, refusal: isRight ? null : t('opening.notEqual') });
    if (!isRight) return;
    if (!(await ask(draft.period))) return;
    setProgress({ done: 0, total: 0 });
    try {
      await send(draft);
    } catch (error) {
      const { message, code } = describeFailure(error);
      setTold({ errors: {}, refusal: `${message} (${code})` });
    } finally {
      setProgress(null);
    }
  };
  return { begin, progress, ...told };
}

/** Returns what asks whether the books begin, as they do so once. */
function useQuestion(): (period: string) => Promise<boolean> {
  const t = useT();
  const { ui } = useHost();
  const monthName = useMonthName();
  return (period) =>
    ui.confirm({
      title: t('opening.confirm', { month: monthName(period) }),
      body: t('opening.confirmBody'),
      confirmLabel: t('books.begin'),
    });
}
