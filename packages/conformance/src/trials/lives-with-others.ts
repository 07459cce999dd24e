import { nameOfCopy, neighbour } from '../host/carried-releases.ts';
import type { Stage } from '../host/stage.ts';
import { type PromiseId, type Verdict, broken, kept, unlessFound } from '../promises.ts';
import { type Trial, onStage } from './trial.ts';

/** The app and a copy of it come together; then one of them goes. */
export const livesWithItself: Trial = {
  judges: ['copy'],
  run: (subject) =>
    onStage(subject, {}, async (stage): Promise<readonly Verdict[]> => {
      const { app } = subject.manifest;
      const copy = nameOfCopy(app);
      const failures = await bringUp(stage, [app, copy]);
      if (failures.length > 0) return [unlessFound('copy', failures, '')];
      const both = [await stage.screen(app), await stage.screen(copy)];
      await stage.command('close', app);
      const rest = await stage.screen(copy);
      if (both[1] === '' || rest !== both[1]) return [broken('copy', `the copy shows ${both[1]}, and alone ${rest}`)];
      return [unlessFound('copy', [...new Set(stage.errors.filter((error) => !isTakenByTheFirst(error)))], `both show ${both[0]}`)];
    }),
};

/** What one app answers or owns on a page the copy cannot: it is told so, which is no fault of the release. */
function isTakenByTheFirst(error: string): boolean {
  return error.includes('SP-MSG-010');
}

/** The app comes beside another one, and goes again. */
export const livesWithOthers: Trial = {
  judges: ['neighbour'],
  run: (subject) =>
    onStage(subject, {}, async (stage): Promise<readonly Verdict[]> => {
      const { app } = subject.manifest;
      await stage.command('open', neighbour);
      const looks = [await look(stage)];
      const failures = await bringUp(stage, [app]);
      if (failures.length > 0) return [unlessFound('neighbour', failures, '')];
      const screen = await stage.screen(app);
      looks.push(await look(stage));
      const button = stage.page.locator(`[data-app-place="${neighbour}"] button`);
      await button.click();
      const counted = await button.textContent();
      await stage.command('close', app);
      looks.push(await look(stage));
      const [alone, beside, after] = looks;
      if (alone !== beside || alone !== after) return [broken('neighbour', `it looks ${alone}, then ${beside}, then ${after}`)];
      return [counted === '1' ? judgeScreen('neighbour', screen) : broken('neighbour', 'the other app does not hear a click')];
    }),
};

function judgeScreen(id: PromiseId, screen: string): Verdict {
  return screen === '' ? broken(id, 'it shows nothing') : kept(id, screen);
}

async function bringUp(stage: Stage, apps: readonly string[]): Promise<readonly string[]> {
  const states = await Promise.all(apps.map((app) => stage.command('open', app)));
  return states.flatMap(({ state, error }) => (state === 'mounted' ? [] : [error]));
}

/** What the neighbour's elements look like. */
function look({ page }: Stage): Promise<string> {
  return page.evaluate((app) => {
    const heading = document.querySelector(`[data-app-place="${app}"] h1`);
    const button = document.querySelector(`[data-app-place="${app}"] button`);
    return [heading, button]
      .flatMap((element) => {
        if (!element) return ['nothing'];
        const { color, backgroundColor, fontSize, fontFamily, letterSpacing, textTransform, margin, border, display } =
          getComputedStyle(element);
        return [color, backgroundColor, fontSize, fontFamily, letterSpacing, textTransform, margin, border, display];
      })
      .join(' ');
  }, neighbour);
}
