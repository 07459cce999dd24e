import { dateFormatter } from '@suanpan/app-kit/formatters';
import { useTexts } from '@suanpan/app-kit/use-texts';
import type { Session } from '@suanpan/protocol/session';
import { InlineNotice } from '@suanpan/shared-ui/inline-notice';
import { useEffect, useState } from 'react';
import { texts } from '../offline/texts.ts';

interface EntryNoticeProps {
  entry: NonNullable<Session['entry']>;
  locale: Session['locale'];
}

const keys = { ARCHIVED: 'entry.ARCHIVED', EXPIRED: 'entry.EXPIRED', ENDING: 'entry.ENDING' } as const;

/** Says that nothing is entered into the company any more and what goes on, or that the day comes near. Renders a notice, or nothing. */
export function EntryNotice({ entry: { state, day }, locale }: EntryNoticeProps) {
  const t = useTexts(texts);
  const [isReady, setReady] = useState(false);
  useEffect(() => void texts.activate(locale).then(() => setReady(true)), [locale]);
  // A state that a later backend tells of has no words here.
  if (!isReady || !Object.hasOwn(keys, state)) return null;
  const date = day === undefined ? '' : dateFormatter(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
  return <InlineNotice tone="waiting">{t(keys[state as keyof typeof keys], { day: date })}</InlineNotice>;
}
