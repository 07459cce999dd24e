import type { CDPSession } from 'playwright-core';
import { type Verdict, kept, broken, notApplicable } from '../promises.ts';
import { type Trial, onStage } from './trial.ts';

/** How often it comes before it is counted, and how often between two counts. */
const rounds = { first: 3, more: 10 };

/** The app comes and goes ten times on a page that nothing watches, so that nothing is held. */
export const comesOften: Trial = {
  judges: ['ten'],
  run: (subject) =>
    onStage(subject, {}, async (stage): Promise<readonly Verdict[]> => {
      const { app } = subject.manifest;
      const session = await stage.page.context().newCDPSession(stage.page);
      const comeAndGo = async (times: number): Promise<boolean> => {
        for (let round = 0; round < times; round += 1) {
          if ((await stage.command('open', app)).state !== 'mounted') return false;
          // Its first rounds may wait for what is loaded once.
          if (round < rounds.first) await stage.screen(app);
          await stage.page.evaluate(nextPaint);
          await stage.command('close', app);
        }
        return true;
      };
      if (!(await comeAndGo(rounds.first))) return [notApplicable('ten', 'it does not mount again')];
      const before = await count(session);
      await comeAndGo(rounds.more);
      const after = await count(session);
      const grown = { nodes: after.nodes - before.nodes, listeners: after.listeners - before.listeners };
      const evidence = `${grown.nodes} nodes and ${grown.listeners} listeners more, of ${before.nodes} and ${before.listeners}`;
      // Something that stays at every mount stays ten times; a cache that fills once does not.
      return [grown.nodes < rounds.more && grown.listeners < rounds.more ? kept('ten', evidence) : broken('ten', evidence)];
    }),
};

function nextPaint(): Promise<void> {
  return new Promise((resolve) => void requestAnimationFrame(() => void setTimeout(resolve, 30)));
}

async function count(session: CDPSession): Promise<{ readonly nodes: number; readonly listeners: number }> {
  // A collection may free what the next one can take.
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners: listeners } = await session.send('Memory.getDOMCounters');
  return { nodes, listeners };
}
