import { FrameNotices } from './FrameNotices.tsx';
import { KeyboardHelp } from '../keyboard-help/KeyboardHelp.tsx';
import { LateBar } from './LateBar.tsx';
import { PageNotice } from './page-notice/PageNotice.tsx';

/**
 * What of the frame comes behind the first page. It is one file of the build, as each file costs the head of every page its name and a hash,
 * which does not compress.
 */
export const lateParts = { FrameNotices, KeyboardHelp, LateBar, PageNotice };
