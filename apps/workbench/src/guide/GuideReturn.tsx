import { Button } from '@suanpan/shared-ui/button';
import { Inline } from '@suanpan/shared-ui/inline';
import { useT } from '../texts.ts';
import { useGuidePlace } from './use-guide-place.ts';

/** The way back to a guide that was put away. */
export function GuideReturn() {
  const t = useT();
  const { put, isPending } = useGuidePlace();
  return (
    <Inline>
      <Button tone="quiet" size="small" isPending={isPending} onPress={() => put(false)}>
        {t('guide.bringBack')}
      </Button>
    </Inline>
  );
}
