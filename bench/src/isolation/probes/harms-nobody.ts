import { type Outside, type Verdict, expect, probesOf } from './probe.ts';

const probe = probesOf('harms nobody');

/** What must be told within this time, in milliseconds. */
const patience = 9000;

/** Opens a failing app and a neighbour; the host must be told of the one, and the other must run. */
async function failsAlone({ open, run, wait }: Outside, app: string): Promise<Verdict> {
  const told = Promise.race([
    open(app).then(
      () => 'not told',
      () => 'told',
    ),
    wait(patience).then(() => 'not told'),
  ]);
  await open('probe-a');
  if ((await run('probe-a')) !== 'running') return 'the neighbour does not run';
  return expect((await told) === 'told', 'the host is not told');
}

const alone = (app: string) => ({ opensItself: true, run: () => 'running', check: (outside: Outside) => failsAlone(outside, app) });

/** What an app that fails does to others. */
export const harmsNobody = [
  probe('throws-at-load', 'an app whose module throws', alone('throws-at-load')),
  probe('throws-in-mount', 'an app that throws, or rejects late, in mount', {
    ...alone('throws-in-mount'),
    check: async (outside) => {
      const first = await failsAlone(outside, 'throws-in-mount');
      return first === true ? failsAlone(outside, 'rejects-in-mount') : first;
    },
  }),
  probe('never-mounts', 'an app whose mount never ends', alone('never-mounts')),
  probe('lost-script', 'an app whose script is gone', alone('lost')),
  probe('lying-script', 'an app whose script is an error page that says 200', alone('lies')),
  probe('throws-in-unmount', 'an app that throws in unmount leaves its place all the same', {
    opensItself: true,
    run: () => 'running',
    check: async ({ open, close, run, host, wait }) => {
      await open('throws-in-unmount');
      await close('throws-in-unmount').catch(() => undefined);
      await open('probe-a');
      await wait(60);
      const isGone = host.document.querySelector('[data-fault="throws-in-unmount"]') === null;
      return expect(isGone && (await run('probe-a')) === 'running', 'its page is still there');
    },
  }),
  probe('own-faults', 'errors and rejections reach the app that caused them, and no other', {
    run: ({ step, log, app }) => {
      if (step === 'listen' || step === 'first') {
        window.addEventListener('error', (event) => {
          if (event.message.includes('fault of probe-a')) log[`${app}-error`] = true;
        });
        window.addEventListener('unhandledrejection', (event) => {
          if (String(event.reason).includes('fault of probe-a')) log[`${app}-rejection`] = true;
        });
      }
      if (step !== 'fail') return;
      setTimeout(() => {
        throw new Error('fault of probe-a');
      });
      void Promise.reject(new Error('fault of probe-a'));
    },
    check: async ({ open, run, log, wait }) => {
      await open('probe-b');
      await run('probe-b', 'listen');
      await run('probe-a', 'fail');
      await wait(200);
      const own = `${String(log['probe-a-error'])} ${String(log['probe-a-rejection'])}`;
      const others = `${String(log['probe-b-error'])} ${String(log['probe-b-rejection'])}`;
      return expect(own === 'true true' && others === 'undefined undefined', `own ${own}, others' ${others}`);
    },
  }),
];
