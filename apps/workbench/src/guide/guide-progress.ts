import type { GuideStep } from './step-places.ts';

/** How far the steps are that a company cannot do without. */
export function guideProgress(steps: readonly GuideStep[]): { readonly done: number; readonly count: number } {
  const needed = steps.filter(({ isOptional }) => !isOptional);
  return { done: needed.filter(({ isDone }) => isDone).length, count: needed.length };
}

/** Returns in which state a step is shown; the first one that is open and needed is what to do now. */
export function stepState(steps: readonly GuideStep[], { kind, isDone, isOptional }: GuideStep): 'done' | 'now' | 'open' | 'optional' {
  if (isDone) return 'done';
  if (isOptional) return 'optional';
  const next = steps.find((step) => !step.isDone && !step.isOptional);
  return next?.kind === kind ? 'now' : 'open';
}
