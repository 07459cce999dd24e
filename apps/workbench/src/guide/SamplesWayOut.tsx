import { Button } from '@suanpan/shared-ui/button';
import { Inline } from '@suanpan/shared-ui/inline';
import { InlineNotice } from '@suanpan/shared-ui/inline-notice';
import { LinkButton } from '@suanpan/shared-ui/link-button';
import { Stack } from '@suanpan/shared-ui/stack';
import { useT } from '../texts.ts';
import { samplesPlace } from './step-places.ts';
import { useGuidePlace } from './use-guide-place.ts';

/** Says that the company has samples, and leads to where its owner leaves them behind. */
export function SamplesWayOut() {
  const t = useT();
  const { put, isPending } = useGuidePlace();
  return (
    <InlineNotice>
      <Stack gap="tight">
        {t('samples.there')}
        <Inline>
          <LinkButton href={samplesPlace} size="small">
            {t('samples.leave')}
          </LinkButton>
          <Button tone="quiet" size="small" isPending={isPending} onPress={() => put(true)}>
            {t('guide.putAway')}
          </Button>
        </Inline>
      </Stack>
    </InlineNotice>
  );
}
