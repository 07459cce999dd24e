import { useSession } from '@suanpan/app-kit/use-session';
import { Button } from '@suanpan/shared-ui/button';
import { ConfirmDialog } from '@suanpan/shared-ui/confirm-dialog';
import { Inline } from '@suanpan/shared-ui/inline';
import { InlineNotice } from '@suanpan/shared-ui/inline-notice';
import { Panel } from '@suanpan/shared-ui/panel';
import { Stack } from '@suanpan/shared-ui/stack';
import { TextField } from '@suanpan/shared-ui/text-field';
import { useFieldIds } from '@suanpan/shared-ui/use-field-ids';
import { useState } from 'react';
import { ActFailure } from '../app/ActFailure.tsx';
import type { ReadCompanySettingsQuery } from '../data/read-company-settings.generated.ts';
import { BoundNotice } from '../members/BoundNotice.tsx';
import { useT } from '../texts.ts';
import { useStartAfresh } from './use-start-afresh.ts';

interface RestartPanelProps {
  samples: NonNullable<ReadCompanySettingsQuery['companySamples']>;
  /** Told when it was refused: something else may have been entered meanwhile. */
  onRefused: () => Promise<unknown>;
}

/** How the owner leaves samples behind, with all that it means. Renders a `<section>` with a question behind its button. */
export function RestartPanel({ samples: { masters, documents }, onRefused }: RestartPanelProps) {
  const t = useT();
  const { name } = useSession().company;
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const { run, failure, isPending, isLeaving, problemOf } = useStartAfresh(onRefused);
  const idOf = useFieldIds();
  const hasOwn = masters + documents > 0;
  const ask = () => {
    const isKnown = !hasOwn || typed.trim() === name;
    setWrong(!isKnown);
    setAsked(isKnown);
  };
  const confirm = async () => {
    await run(typed);
    setAsked(false);
  };
  return (
    <Panel title={t('restart.title')}>
      <Stack>
        <p>{t('restart.intro')}</p>
        <p>{t('restart.archived')}</p>
        <p>{t('restart.successor')}</p>
        <BoundNotice isAhead />
        <p>{t('restart.everybody')}</p>
        <ActFailure failure={failure} fieldIdOf={idOf} />
        {hasOwn && (
          <>
            <InlineNotice tone="waiting">{t('restart.behind', { masters, documents })}</InlineNotice>
            <TextField
              id={idOf('confirmedName')}
              label={t('restart.name', { name })}
              value={typed}
              isRequired
              error={isWrong ? t('restart.wrong') : problemOf('confirmedName')}
              onChange={setTyped}
            />
          </>
        )}
        {isLeaving && <InlineNotice tone="success">{t('restart.done')}</InlineNotice>}
        <Inline>
          <Button tone="danger" isPending={isPending || isLeaving} onPress={ask}>
            {t('restart.start')}
          </Button>
        </Inline>
      </Stack>
      {isAsked && (
        <ConfirmDialog
          title={t('restart.question')}
          body={<Stack>{isPending ? t('restart.working') : t('restart.body', { name })}</Stack>}
          confirmLabel={t('restart.confirm')}
          tone="danger"
          onConfirm={confirm}
          onCancel={() => setAsked(false)}
        />
      )}
    </Panel>
  );
}
