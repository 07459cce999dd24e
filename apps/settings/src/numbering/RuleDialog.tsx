import { useHost } from '@suanpan/app-kit/use-host';
import { useSession } from '@suanpan/app-kit/use-session';
import { todayIn } from '@suanpan/app-kit/today-in';
import { Button } from '@suanpan/shared-ui/button';
import { Dialog } from '@suanpan/shared-ui/dialog';
import { InlineNotice } from '@suanpan/shared-ui/inline-notice';
import { Stack } from '@suanpan/shared-ui/stack';
import { useFieldIds } from '@suanpan/shared-ui/use-field-ids';
import { useState } from 'react';
import { ActFailure } from '../app/ActFailure.tsx';
import { useAct } from '../app/use-act.ts';
import { numberWord } from '../files/number-words.ts';
import { useT } from '../texts.ts';
import { isSame, nextNumber, usualValues, valuesOf, type RuleCard } from './rule-values.ts';
import { RuleFields } from './RuleFields.tsx';
import { useStoreRule } from './use-number-rules.ts';

interface RuleDialogProps {
  card: RuleCard;
  onClose: () => void;
}

/** How one kind is numbered from now on, with the number that would be next. Renders a modal dialog at the end of the page. */
export function RuleDialog({ card, onClose }: RuleDialogProps) {
  const t = useT();
  const { ui } = useHost();
  const { company, locale } = useSession();
  const store = useStoreRule();
  const [values, setValues] = useState(() => valuesOf(card));
  const [today] = useState(() => todayIn(company.timeZone, new Date()));
  const idOf = useFieldIds();
  const act = useAct();
  const kind = numberWord(card.kind, locale);
  const save = () =>
    act.run(async () => {
      await store(card, values);
      ui.toast({ tone: 'success', text: t('done.ruleSaved', { kind }) });
      onClose();
    });
  return (
    <Dialog
      title={t('numbers.ruleOf', { kind })}
      isOpen
      onClose={onClose}
      size="side"
      footer={
        <>
          <Button onPress={() => setValues(usualValues(card))} isDisabled={isSame(values, usualValues(card))}>
            {t('prints.reset')}
          </Button>
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          <Button tone="primary" onPress={() => void save()} isPending={act.isPending} isDisabled={isSame(values, card)}>
            {t('action.save')}
          </Button>
        </>
      }
    >
      <Stack gap="wide">
        <ActFailure failure={act.failure} fieldIdOf={idOf} />
        <InlineNotice title={t('numbers.nextIs', { number: nextNumber(values, card, today) })}>{t('numbers.fromNowOn')}</InlineNotice>
        <RuleFields values={values} onChange={setValues} fieldIdOf={idOf} problemOf={act.problemOf} />
      </Stack>
    </Dialog>
  );
}
