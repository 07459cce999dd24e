import { useEffect } from 'react';
import type { Session } from '@suanpan/protocol/session';
import { useFrameKey } from './use-frame-key.ts';
import { useLatePart } from './use-late-part.ts';
import { withTexts } from './with-texts.ts';

interface KeyboardHelpSwitchProps {
  session: Session;
  /** Counts up each time somebody asks for it by other means than the key. */
  asked: number;
}

async function loadHelp() {
  return (await withTexts(import('./late-parts.ts'), import('../keyboard-help/texts.ts'))).lateParts.KeyboardHelp;
}

/** Shows what keys there are by `?`. Nothing of it is loaded before. */
export function KeyboardHelpSwitch({ session, asked }: KeyboardHelpSwitchProps) {
  const { Part, open, close } = useLatePart(loadHelp);
  useFrameKey('?', open);
  useEffect(() => {
    if (asked > 0) open();
  }, [asked, open]);
  return Part && <Part session={session} onClose={close} />;
}
