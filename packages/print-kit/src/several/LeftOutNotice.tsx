import { InlineNotice } from '@suanpan/shared-ui/inline-notice';
import { usePrintT } from '../texts/print-texts.ts';
import { byReason, type LeftOut } from './sort-out.ts';

/** Names what is not printed, and why. Renders nothing where all of it is. */
export function LeftOutNotice({ leftOut }: { leftOut: readonly LeftOut[] }) {
  const t = usePrintT();
  if (leftOut.length === 0) return null;
  return (
    <InlineNotice tone="waiting" title={t('several.leftOut', { count: leftOut.length })}>
      <ul>
        {byReason(leftOut).map(([reason, numbers]) => (
          <li key={reason}>{t('several.one', { reason: reason ?? t('several.missing'), numbers: numbers.join(t('several.and')) })}</li>
        ))}
      </ul>
    </InlineNotice>
  );
}
