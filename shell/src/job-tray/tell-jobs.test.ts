import { beforeAll, expect, it, vi } from 'vitest';
import type { PageToast } from '../page/page-services.ts';
import type { PageJob } from '../topics/follow-jobs.ts';
import { createJobTeller } from './tell-jobs.ts';
import { texts } from './texts.ts';

beforeAll(() => texts.activate('en-US'));

const running: PageJob = { app: 'sales', id: '1', title: 'Export', state: 'running', acts: ['cancel'] };
const done: PageJob = { ...running, state: 'done', note: '12 orders', acts: ['save', 'forget'] };

function open(path = '/sales/orders') {
  const told: PageToast[] = [];
  const act = vi.fn();
  const tell = createJobTeller({ toast: (toast) => void told.push(toast), act, pathInSight: () => path });
  return { told, tell, act, texts: () => told.map(({ text }) => text) };
}

it('a job has one toast: what came of it takes the place of that it began', () => {
  const { told, tell, texts: said } = open();
  tell([running]);
  tell([{ ...running, progress: { done: 1, total: 2 } }]);
  tell([done]);
  tell([done]);
  expect(said()).toEqual([expect.stringContaining('Export'), 'Export: 12 orders']);
  expect(new Set(told.map(({ about }) => about))).toEqual(new Set(['job sales/1']));
});

it('jobs have toasts of their own', () => {
  const { told, tell } = open();
  tell([running, { ...running, app: 'reports' }, { ...running, id: '2' }]);
  expect(new Set(told.map(({ about }) => about)).size).toBe(3);
});

it('nothing is told where the page in sight shows the job', () => {
  const imported = { ...running, page: '/settings/data' };
  const there = open('/settings/data');
  there.tell([imported]);
  there.tell([{ ...imported, state: 'failed', note: 'the network is gone' }]);
  expect(there.told).toEqual([]);
  const elsewhere = open('/');
  elsewhere.tell([imported]);
  elsewhere.tell([{ ...imported, state: 'done', note: '3 rows' }]);
  expect(elsewhere.told).toHaveLength(2);
});

it('what failed can be done again, and what was cancelled is known', () => {
  const { told, tell, act } = open();
  const failed: PageJob = { ...running, state: 'failed', note: 'the network is gone', acts: ['retry', 'forget'] };
  tell([failed]);
  tell([{ ...running, id: '2', state: 'cancelled', acts: ['retry', 'forget'] }]);
  expect(told).toHaveLength(1);
  told[0]?.action?.run();
  expect(act).toHaveBeenCalledExactlyOnceWith(failed, 'retry');
});
