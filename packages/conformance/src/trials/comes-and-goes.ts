import type { ReleaseManifest } from '@suanpan/protocol/manifest';
import type { AppState, Stage } from '../host/stage.ts';
import { type Verdict, broken, kept, notApplicable, unlessFound } from '../promises.ts';
import { withoutHosts } from './libraries-of-host.ts';
import { type Trial, type TrialSubject, onStage } from './trial.ts';

/** The app comes, goes and comes again on a page that is watched from within. */
export const comesAndGoes: Trial = {
  judges: [
    'exports',
    'mounts',
    'unmounts',
    'policy',
    'console',
    'folder',
    'globals',
    'builtins',
    'elements',
    'styles',
    'listeners',
    'timers',
    'observers',
    'connections',
    'storage',
    'again',
  ],
  run: (subject) => onStage(subject, { isWatched: true }, (stage) => comeAndGo(subject, stage)),
};

async function comeAndGo(subject: TrialSubject, stage: Stage): Promise<readonly Verdict[]> {
  const { app } = subject.manifest;
  await stage.remember();
  const before = stage.requests.length;
  const opened = await stage.command('open', app);
  const isUp = opened.state === 'mounted';
  const first = isUp ? await stage.screen(app) : '';
  const noise = [judgeMount(opened, first), await judgePolicy(stage), judgeExports(opened), judgeFolder(subject, stage, before)];
  if (!isUp) return [...noise, ...comesAndGoes.judges.map((id) => notApplicable(id, 'it does not mount'))];
  // What it writes to the console counts from its coming to its second going.
  const closed = await stage.command('close', app);
  const traces = await judgeTraces(stage, subject.manifest);
  const again = await stage.command('open', app);
  const second = again.state === 'mounted' ? await stage.screen(app) : again.error;
  await stage.command('close', app);
  const left = traces.find(({ id }) => id === 'unmounts');
  return [
    ...noise,
    closed.state === 'unmounted' && left
      ? { ...left, evidence: left.state === 'failed' ? left.evidence : `in ${closed.milliseconds} ms` }
      : broken('unmounts', closed.error),
    ...traces.filter(({ id }) => id !== 'unmounts'),
    first === second ? kept('again', first) : broken('again', `first ${first}, then ${second}`),
    unlessFound('console', [...new Set(stage.errors)], 'nothing'),
  ];
}

function judgeMount({ state, error, milliseconds }: AppState, screen: string): Verdict {
  if (state !== 'mounted') return broken('mounts', error);
  return screen === '' ? broken('mounts', 'it shows nothing') : kept('mounts', `in ${milliseconds} ms: ${screen}`);
}

/** The host's loader asks both modules for what they export, and has codes for what they lack. */
function judgeExports({ error }: AppState): Verdict {
  return error.startsWith('SP-LOAD-003') ? broken('exports', error) : kept('exports', 'bindScope; bootstrap, mount, unmount');
}

async function judgePolicy(stage: Stage): Promise<Verdict> {
  return unlessFound('policy', [...new Set(await stage.violations())], 'nothing was refused');
}

function judgeFolder({ manifest }: TrialSubject, { requests, page }: Stage, from: number): Verdict {
  const own = `/releases/${manifest.release}/`;
  const { origin } = new URL(page.url());
  const files = requests
    .slice(from)
    .filter((request) => !['document', 'fetch', 'xhr', 'ping', 'websocket', 'eventsource'].includes(request.resourceType()));
  const foreign = files.map((request) => request.url()).filter((url) => !/^(?:data|blob):/.test(url) && !isAllowed(url, origin, own));
  return unlessFound('folder', [...new Set(foreign)], `${files.length} files`);
}

function isAllowed(url: string, origin: string, own: string): boolean {
  const { pathname, origin: where } = new URL(url);
  return where === origin && (pathname.startsWith(own) || pathname.startsWith('/releases/shell@'));
}

async function judgeTraces(stage: Stage, manifest: ReleaseManifest): Promise<readonly Verdict[]> {
  const changes = withoutHosts(await stage.changes(manifest.app), manifest);
  const page = (['unmounts', 'globals', 'builtins', 'elements', 'styles', 'storage'] as const).map((id) =>
    unlessFound(id, changes[id] ?? [], 'none'),
  );
  const effects = [
    ['listeners', ['listener']],
    ['timers', ['timer', 'frame']],
    ['observers', ['observer']],
    ['connections', ['connection']],
  ] as const;
  const left = await Promise.all(effects.map(async ([id, kinds]) => unlessFound(id, await stage.effects(kinds), 'none')));
  return [...page, ...left];
}
