import { EventCenterForMicroApp } from '@micro-zoe/micro-app';
import { entityChanged } from '@suanpan/protocol/entity-changed';
import { sideOf } from '@suanpan/protocol/declared-messages';
import mitt from 'mitt';
import { getMicroAppStateActions, initGlobalState } from 'qiankun/es/globalState';
import { bus as wujieBus } from 'wujie';
import { connectOurs } from './connect-ours.ts';

/** What every bus carries in this measurement. */
export interface Payload {
  readonly type: string;
  readonly ids: string[];
}

/** A bus with so many subscribers. */
export interface MeasuredBus {
  publish(payload: Payload): void;
  /** Whether a message that comes before the last was heard takes its place, so that each must be waited for. */
  readonly losesQuickOnes?: boolean;
}

/** The most subscribers that are measured. */
const mostSubscribers = 100;

type Listener = (payload: Payload) => void;

/** Makes a bus whose subscribers are `listener`, `count` times. */
export type MakeBus = (listener: Listener, count: number) => MeasuredBus;

/** The buses, by the name of their row. */
export const buses: Readonly<Record<string, MakeBus>> = {
  'Suanpan, checked': (listener, count) => ours(listener, count, true),
  'Suanpan, unchecked': (listener, count) => ours(listener, count, false),
  'a raw EventTarget'(listener, count) {
    const target = new EventTarget();
    for (let index = 0; index < count; index += 1)
      target.addEventListener('thing', (happened) => listener((happened as CustomEvent<Payload>).detail));
    return { publish: (payload) => void target.dispatchEvent(new CustomEvent('thing', { detail: payload })) };
  },
  mitt(listener, count) {
    const emitter = mitt<{ thing: Payload }>();
    for (let index = 0; index < count; index += 1) emitter.on('thing', (payload) => listener(payload));
    return { publish: (payload) => emitter.emit('thing', payload) };
  },
  'wujie, bus'(listener, count) {
    wujieBus.$clear();
    for (let index = 0; index < count; index += 1) wujieBus.$on('thing', (payload: Payload) => listener(payload));
    return { publish: (payload) => void wujieBus.$emit('thing', payload) };
  },
  'micro-app, data centre'(listener, count) {
    const apps = Array.from({ length: count }, (_, index) => new EventCenterForMicroApp(`app-${index}`));
    for (const app of apps) app.addGlobalDataListener(((payload: Payload) => listener(payload)) as never);
    const [first] = apps;
    return { publish: (payload) => first?.setGlobalData({ ...payload }), losesQuickOnes: true };
  },
  'qiankun, initGlobalState'(listener, count) {
    const actions = initGlobalState({ type: '', ids: [] });
    // One listener each app, so that every subscriber is an app of its own, as qiankun gives them.
    for (let index = 0; index < mostSubscribers; index += 1) {
      const app = getMicroAppStateActions(`app-${index}`, false);
      app.offGlobalStateChange();
      if (index < count) app.onGlobalStateChange((state) => listener(state as Payload));
    }
    return { publish: (payload) => void actions.setGlobalState({ ...payload }) };
  },
};

function ours(listener: Listener, count: number, isChecked: boolean): MeasuredBus {
  const host = connectOurs(isChecked, { [entityChanged.name]: sideOf(entityChanged) });
  for (let index = 0; index < count; index += 1) host.subscribe(entityChanged, (payload) => listener(payload));
  return { publish: (payload) => host.publish(entityChanged, payload) };
}
