import { Button } from '@suanpan/shared-ui/button';
import { type ShownTrial, trialSheet } from '../exporting/trial-sheet.ts';
import { useSaveSheet } from '../exporting/use-save-sheet.ts';
import { useT } from '../texts.ts';

interface SaveTrialProps {
  month: string;
  trial: ShownTrial;
}

/** Saves a trial balance as a workbook, as it is in sight. Renders a `<button>`. */
export function SaveTrial({ month, trial }: SaveTrialProps) {
  const t = useT();
  const { save, isPending } = useSaveSheet();
  return (
    <Button isPending={isPending} onPress={() => void save(month, () => Promise.resolve(trialSheet(trial, t)))}>
      {t('action.export')}
    </Button>
  );
}
