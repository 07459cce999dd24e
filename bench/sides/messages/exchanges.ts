import { EventCenterForMicroApp } from '@micro-zoe/micro-app';
import { sideOf } from '@suanpan/protocol/declared-messages';
import { request, state } from '@suanpan/protocol/message-contract';
import mitt from 'mitt';
import { getMicroAppStateActions, initGlobalState } from 'qiankun/es/globalState';
import * as v from 'valibot';
import { createStore } from 'zustand/vanilla';
import { connectOurs } from './connect-ours.ts';

/** Does one thing so many times, one after the other, and resolves when all of it has come through. */
export type Exchange = (times: number) => Promise<void>;

const addUp = request('bench.sum', { version: 1, input: v.array(v.number()), output: v.number(), deadlineMs: 1000 });
const counted = state('bench.count', { version: 1, value: v.strictObject({ count: v.number() }) });
const numbers = [1, 2, 3];
const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);

/** A question and its answer: each is asked when the one before is answered. */
export const requests: Readonly<Record<string, Exchange>> = {
  'Suanpan, checked': (times) => askOurs(times, true),
  'Suanpan, unchecked': (times) => askOurs(times, false),
  async 'mitt, with a callback in the message'(times) {
    const emitter = mitt<{ ask: { readonly numbers: readonly number[]; readonly reply: (answer: number) => void } }>();
    emitter.on('ask', ({ numbers: asked, reply }) => reply(sum(asked)));
    for (let count = 0; count < times; count += 1) await new Promise((resolve) => emitter.emit('ask', { numbers, reply: resolve }));
  },
};

/** A change of a state that ten others read. */
export const states: Readonly<Record<string, Exchange>> = {
  'Suanpan, checked': (times) => setOurs(times, true),
  'Suanpan, unchecked': (times) => setOurs(times, false),
  async 'zustand, a store alone'(times) {
    const store = createStore(() => ({ count: 0 }));
    const heard = hear(times, (listener) => store.subscribe(({ count }) => listener(count)));
    for (let count = 1; count <= times; count += 1) store.setState({ count });
    await heard;
  },
  async 'qiankun, initGlobalState'(times) {
    const actions = initGlobalState({ count: 0 });
    let app = 0;
    const heard = hear(times, (listener) => {
      app += 1;
      const own = getMicroAppStateActions(`state-${app}`, false);
      own.offGlobalStateChange();
      own.onGlobalStateChange((now: Record<string, unknown>) => listener(Number(now['count'])));
    });
    for (let count = 1; count <= times; count += 1) actions.setGlobalState({ count });
    await heard;
  },
  async 'micro-app, data centre'(times) {
    let app = 0;
    // Its data outlive a round, and a value that is there already is told to nobody.
    const before = toldBefore;
    toldBefore += times;
    const heard = hear(toldBefore, (listener) => {
      app += 1;
      new EventCenterForMicroApp(`state-${app}`).addGlobalDataListener(((now: { count: number }) => listener(now.count)) as never);
    });
    const writer = new EventCenterForMicroApp('state-writer');
    // Quick changes become one there, which is what a state may do: the last one must come.
    for (let count = before + 1; count <= toldBefore; count += 1) writer.setGlobalData({ count });
    await heard;
  },
};

const readers = 10;

let toldBefore = 0;

/** Resolves when all readers have heard the last value. */
function hear(last: number, subscribe: (listener: (count: number) => void) => unknown): Promise<void> {
  return new Promise((resolve) => {
    let there = 0;
    for (let index = 0; index < readers; index += 1)
      subscribe((count) => {
        if (count !== last) return;
        there += 1;
        if (there === readers) resolve();
      });
  });
}

async function askOurs(times: number, isChecked: boolean): Promise<void> {
  const host = connectOurs(isChecked, { [addUp.name]: sideOf(addUp) });
  host.answer(addUp, sum);
  for (let count = 0; count < times; count += 1) await host.ask(addUp, numbers);
}

async function setOurs(times: number, isChecked: boolean): Promise<void> {
  const host = connectOurs(isChecked, { [counted.name]: sideOf(counted) });
  const heard = hear(times, (listener) => {
    const read = host.state(counted);
    read.subscribe(() => listener(read.get()?.count ?? 0));
  });
  for (let count = 1; count <= times; count += 1) host.set(counted, { count });
  await heard;
}
