import { harmsNobody } from './harms-nobody.ts';
import { leavesNothing } from './leaves-nothing.ts';
import type { Probe } from './probe.ts';
import { staysInPage } from './stays-in-page.ts';
import { staysInStorage } from './stays-in-storage.ts';
import { staysInStyles } from './stays-in-styles.ts';
import { staysInWindow } from './stays-in-window.ts';
import { worksPage } from './works-page.ts';
import { worksWindow } from './works-window.ts';

/** All probes, in the order of the table. Two of one name differ in their group. */
export const allProbes: readonly Probe[] = [
  ...staysInWindow,
  ...staysInPage,
  ...staysInStyles,
  ...staysInStorage,
  ...leavesNothing,
  ...worksWindow,
  ...worksPage,
  ...harmsNobody,
].map((probe) => ({ ...probe, id: `${probe.group.replaceAll(' ', '-')}/${probe.id}` }));
