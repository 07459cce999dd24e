import type { Judgement } from '../judge-release.ts';
import { promiseIds, promises } from '../promises.ts';

const words = { passed: 'passed', failed: 'FAILED', 'not applicable': 'n/a' } as const;

/** Returns a judgement as a numbered table for people. */
export function renderJudgement({ release, verdicts }: Judgement): readonly string[] {
  const width = Math.max(...verdicts.map(({ id }) => promises[id].length));
  const rows = verdicts.map(({ id, state, evidence }) => {
    const number = String(promiseIds.indexOf(id) + 1).padStart(2);
    return `${number}  ${words[state].padEnd(6)}  ${promises[id].padEnd(width)}  ${shortened(evidence)}`;
  });
  const count = (wanted: string): number => verdicts.filter(({ state }) => state === wanted).length;
  return ['', release, ...rows, `${count('passed')} passed, ${count('failed')} failed, ${count('not applicable')} not applicable`];
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > 160 ? `${line.slice(0, 159)}…` : line;
}
