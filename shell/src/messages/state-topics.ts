import { ProtocolError } from '@suanpan/protocol/errors';
import type { ReadableStore } from '@suanpan/protocol/host';
import type { StateContract } from '@suanpan/protocol/message-contract';
import { type WritableStore, createStore } from '../stores/create-store.ts';
import { joinVersions } from './join-versions.ts';
import type { Speaker } from './speaker.ts';

/** Keeps the values that one app owns and others read. */
export interface StateTopics {
  /** Throws SP-MSG-010 when another app owns it. */
  set(speaker: Speaker, contract: StateContract, value: unknown): void;
  read(speaker: Speaker, contract: StateContract): ReadableStore<unknown>;
}

interface Owned {
  readonly app: string;
  readonly contract: StateContract;
  readonly value: unknown;
}

/** Makes the states of a page. */
export function createStateTopics(report: (error: unknown, owner: Pick<Speaker, 'app' | 'release'>) => void): StateTopics {
  const states = new Map<string, WritableStore<Owned | undefined>>();
  const stateOf = (name: string): WritableStore<Owned | undefined> => {
    const found = states.get(name) ?? createStore<Owned | undefined>(undefined);
    states.set(name, found);
    return found;
  };
  return {
    set({ app }, contract, value) {
      const store = stateOf(contract.name);
      checkOwner(store.get(), contract, app);
      if (!Object.is(store.get()?.value, value)) store.set({ app, contract, value });
    },
    read(speaker, contract) {
      const store = stateOf(contract.name);
      let seen: Owned | undefined;
      let view: unknown;
      // A reader whose version does not meet sees the state as not set, and is told why once for each value.
      const viewFor = (owned: Owned): unknown => {
        try {
          return joinVersions(owned, contract, speaker.app);
        } catch (error) {
          report(error, speaker);
          return undefined;
        }
      };
      return {
        subscribe: store.subscribe,
        get() {
          const now = store.get();
          if (now === seen) return view;
          seen = now;
          view = now && viewFor(now);
          return view;
        },
      };
    },
  };
}

function checkOwner(owned: Owned | undefined, { name }: StateContract, app: string): void {
  if (!owned || owned.app === app) return;
  throw new ProtocolError('SP-MSG-010', `Cannot set "${name}" by the app "${app}": another app owns it`, { facts: { owner: owned.app } });
}
