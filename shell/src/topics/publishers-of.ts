import type { ComposedApp } from '@suanpan/protocol/composition';
import type { StateContract } from '@suanpan/protocol/message-contract';

/** Returns the names of the apps that keep a state of this kind, each one of its own. */
export function publishersOf(apps: readonly Pick<ComposedApp, 'name' | 'messages'>[], stateOf: (app: string) => StateContract): string[] {
  return apps.flatMap(({ name, messages }) => (messages?.publishes[stateOf(name).name] ? [name] : []));
}
