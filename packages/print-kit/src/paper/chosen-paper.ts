import type { PaperName } from './print-paper.ts';

/** Returns what a device keeps of a choice: the paper, and what was proposed instead of it. */
export function choiceOf(name: string, proposed: PaperName): string {
  return `${name} ${proposed}`;
}

/**
 * Returns the paper that was chosen on a device, for as long as the company proposes what it did then: another proposal is meant for
 * everybody. Choices from before there were proposals were made instead of the usual paper.
 */
export function chosenPaper(
  choice: string | null,
  { papers, proposed }: { readonly papers: readonly PaperName[]; readonly proposed: PaperName },
): PaperName {
  const [name, instead = papers[0]] = (choice ?? '').split(' ');
  return papers.find((paper) => paper === name && instead === proposed) ?? proposed;
}
