import { locales } from '@suanpan/protocol/locales';
import { type Verdict, unlessFound } from '../promises.ts';
import { type StageWish, type Trial, type TrialSubject, onStage } from './trial.ts';

/** The app comes at the address of each of its routes. */
export const answersRoutes: Trial = {
  judges: ['routes'],
  async run(subject): Promise<readonly Verdict[]> {
    const { routes } = subject.manifest;
    const problems: string[] = [];
    for (const { path } of routes) problems.push(...(await visit(subject, { path }, path)));
    return [unlessFound('routes', problems, routes.map(({ path }) => path).join(', '))];
  },
};

/** The app comes in each language. */
export const speaksLanguages: Trial = {
  judges: ['languages'],
  async run(subject): Promise<readonly Verdict[]> {
    const problems: string[] = [];
    for (const locale of locales) problems.push(...(await visit(subject, { locale }, locale)));
    return [unlessFound('languages', problems, locales.join(', '))];
  },
};

function visit(subject: TrialSubject, wish: StageWish, name: string): Promise<readonly string[]> {
  return onStage(subject, wish, async (stage) => {
    const { state, error } = await stage.command('open', subject.manifest.app);
    if (state !== 'mounted') return [`${name}: ${error}`];
    const screen = await stage.screen(subject.manifest.app);
    return [...(screen === '' ? [`${name}: it shows nothing`] : []), ...new Set(stage.errors.map((text) => `${name}: ${text}`))];
  });
}
