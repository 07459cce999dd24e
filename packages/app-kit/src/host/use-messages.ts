import type { HostMessages, MessageFacts, QuestionFacts, Refusal } from '@suanpan/protocol/host-messages';
import type { EventContract, RequestContract, StateContract } from '@suanpan/protocol/message-contract';
import { useCallback, useEffect, useEffectEvent, useMemo, useSyncExternalStore } from 'react';
import { useHost } from './host-context.tsx';

/** Hears an event while the component is on the screen. */
export function useTopic<T>(topic: EventContract<T>, listener: (payload: T, facts: MessageFacts) => void): void {
  const { messages } = useHost();
  const heard = useEffectEvent(listener);
  useEffect(() => messages.subscribe(topic, (payload, facts) => heard(payload, facts)), [messages, topic]);
}

/** Returns the function that asks a request of whichever app answers it. */
export function useAsk<I, O>(topic: RequestContract<I, O>): (input: I, options?: Parameters<HostMessages['ask']>[2]) => Promise<O> {
  const { messages } = useHost();
  return useCallback((input, options) => messages.ask(topic, input, options), [messages, topic]);
}

/** Answers a request while the component is on the screen. Where another app answers it already that is reported, and the component goes on. */
export function useAnswer<I, O, R extends string>(
  topic: RequestContract<I, O, R>,
  answerer: (input: I, facts: QuestionFacts) => O | Refusal<R> | Promise<O | Refusal<R>>,
): void {
  const { messages, telemetry } = useHost();
  const answer = useEffectEvent(answerer);
  useEffect(() => {
    try {
      return messages.answer(topic, (input, facts) => answer(input, facts));
    } catch (error) {
      return telemetry.error(error);
    }
  }, [messages, telemetry, topic]);
}

/** Returns a state that another app keeps; `undefined` until it was set. */
export function useSharedState<T>(topic: StateContract<T>): T | undefined {
  const { messages } = useHost();
  const store = useMemo(() => messages.state(topic), [messages, topic]);
  return useSyncExternalStore(store.subscribe, store.get);
}
