import { useAddressOf } from '@suanpan/app-kit/use-documents';
import { Button } from '@suanpan/shared-ui/button';
import { LinkList } from '@suanpan/shared-ui/link-list';
import { Panel } from '@suanpan/shared-ui/panel';
import { Stack } from '@suanpan/shared-ui/stack';
import { useT } from '../texts.ts';
import { guideProgress, stepState } from './guide-progress.ts';
import { SamplesOffer } from './SamplesOffer.tsx';
import { type Guide, stepPlaces } from './step-places.ts';
import { useGuidePlace } from './use-guide-place.ts';

interface GuidePanelProps {
  guide: Guide;
}

const tones = { done: 'active', now: 'waiting', open: 'neutral', optional: 'neutral' } as const;
const words = { done: 'guide.done', now: 'guide.open', open: 'guide.open', optional: 'guide.optional' } as const;

/** The steps with which a new company gets to work, each with how far it is and the way to where it is done. */
export function GuidePanel({ guide: { steps, takesSamples } }: GuidePanelProps) {
  const t = useT();
  const addressOf = useAddressOf();
  const { put, isPending } = useGuidePlace();
  const putAway = (
    <Button tone="quiet" size="small" isPending={isPending} onPress={() => put(true)}>
      {t('guide.putAway')}
    </Button>
  );
  return (
    <Panel title={`${t('guide.title')} · ${t('guide.progress', guideProgress(steps))}`} action={putAway}>
      <Stack>
        {t('guide.body')}
        <LinkList
          items={steps.map((step) => {
            const state = stepState(steps, step);
            return {
              id: step.kind,
              label: t(`guide.step.${step.kind}`),
              value: t(words[state]),
              href: addressOf(stepPlaces[step.kind]),
              tone: tones[state],
            };
          })}
        />
        <SamplesOffer isOffered={takesSamples} />
      </Stack>
    </Panel>
  );
}
