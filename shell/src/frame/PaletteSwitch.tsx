import { useTexts } from '@suanpan/app-kit/use-texts';
import type { Session } from '@suanpan/protocol/session';
import { SearchBox } from '@suanpan/shared-ui/search-box';
import { memo } from 'react';
import { texts } from '../texts.ts';
import { useFrameKey } from './use-frame-key.ts';
import { useLatePart } from './use-late-part.ts';
import { withTexts } from './with-texts.ts';

interface PaletteSwitchProps {
  session: Session;
}

async function loadPalette() {
  return (await withTexts(import('../palette/Palette.tsx'), import('../palette/texts.ts'))).Palette;
}

/** The search box of the top bar, and what it opens; Ctrl/⌘ K opens it, too. Nothing of the search is loaded before somebody comes near. */
export const PaletteSwitch = memo(function PaletteSwitch({ session }: PaletteSwitchProps) {
  const t = useTexts(texts);
  const { Part, open, close, approach } = useLatePart(loadPalette);
  useFrameKey('mod+k', open);
  return (
    <>
      <SearchBox label={t('search.label')} keys="mod+k" onPress={open} onApproach={approach} />
      {Part && <Part session={session} onClose={close} />}
    </>
  );
});
