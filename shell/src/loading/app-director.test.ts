// @vitest-environment happy-dom
import type { ComposedApp } from '@suanpan/protocol/composition';
import { ProtocolError } from '@suanpan/protocol/errors';
import { beforeEach, expect, it, vi } from 'vitest';
import { createAppDirector } from './app-director.ts';
import { createAppInstance } from './app-instance.ts';
import { createCircuitBreaker } from './recover-app.ts';

const app = { name: 'sales', release: 'sales@2', routes: [] } as unknown as ComposedApp;
const cannotGoOn = new ProtocolError('SP-LOAD-005', 'Cannot go on');
const pages = { isAbandoned: () => false, holdsDraft: () => false, tookOff: () => undefined };

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (work: () => void) => setTimeout(work, 0));
});

function directorOf(mount: () => Promise<void>) {
  const idle = { unmount: async () => undefined, park: () => undefined, resume: () => undefined };
  return createAppDirector({
    outlet: document.createElement('div'),
    apps: [app],
    budget: 1,
    pages,
    makeInstance: () =>
      createAppInstance({
        app,
        load: async () => ({ release: 'sales@2', mount, ...idle }),
        breaker: createCircuitBreaker(),
        report: () => undefined,
      }),
  });
}

it('what an app tells of its end while it comes up stays on the stage, so that nobody sees an empty page', async () => {
  const director = directorOf(async () => director.fail('sales', cannotGoOn));
  await director.show('sales');
  await vi.waitFor(() => expect(director.statusOf('sales')).toEqual({ state: 'failed', error: cannotGoOn }));
  expect(director.stage.get()).toEqual({ wanted: 'sales', visible: 'sales', isLoading: false, failure: cannotGoOn });
});

it('a retry that comes up takes the failure off the stage', async () => {
  let times = 0;
  const director = directorOf(async () => {
    times += 1;
    if (times === 1) director.fail('sales', cannotGoOn);
  });
  await director.show('sales');
  await director.retry();
  expect(director.stage.get()).toMatchObject({ visible: 'sales', failure: null });
  expect(director.statusOf('sales').state).toBe('mounted');
});
