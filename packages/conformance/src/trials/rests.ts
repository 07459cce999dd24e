import { type Verdict, broken, kept } from '../promises.ts';
import { type Trial, onStage } from './trial.ts';

/** The app is kept alive out of sight, and brought back. */
export const rests: Trial = {
  judges: ['parked'],
  run: (subject) =>
    onStage(subject, {}, async (stage): Promise<readonly Verdict[]> => {
      const { app } = subject.manifest;
      const opened = await stage.command('open', app);
      if (opened.state !== 'mounted') return [broken('parked', opened.error)];
      const before = await stage.screen(app);
      const parked = await stage.command('park', app);
      const back = await stage.command('open', app);
      if (parked.state !== 'parked' || back.state !== 'mounted')
        return [broken('parked', parked.error || back.error || `it is ${back.state}`)];
      const after = await stage.screen(app);
      if (after !== before) return [broken('parked', `before ${before}, after ${after}`)];
      return stage.errors.length > 0 ? [broken('parked', stage.errors[0] ?? '')] : [kept('parked', `back in ${back.milliseconds} ms`)];
    }),
};
