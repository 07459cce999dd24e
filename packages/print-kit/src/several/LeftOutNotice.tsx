import { InlineNotice } from '@suanpan/shared-ui/inline-notice';
import { usePrintT } from '../texts/print-texts.ts';
import type { LeftOut } from './sort-out.ts';

/** Names what is not printed, and why. Renders nothing where all of it is. */
export function LeftOutNotice({ leftOut }: { leftOut: readonly LeftOut[] }) {
  const t = usePrintT();
  if (leftOut.length === 0) return null;
  return (
    <InlineNotice tone="waiting" title={t('several.leftOut', { count: leftOut.length })}>
      <ul>
        {leftOut.map(({ chosen: { id, number }, reason }) => (
          <li key={id}>{t('several.one', { number, reason: reason ?? t('several.missing') })}</li>
        ))}
      </ul>
    </InlineNotice>
  );
}
