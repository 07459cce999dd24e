import { type QuestionFacts, type Refusal, refuse } from '@suanpan/protocol/host-messages';
import type { RequestContract } from '@suanpan/protocol/message-contract';
import { type ReactNode, useState } from 'react';
import { createPortal } from 'react-dom';
import { useHost } from '../host/host-context.tsx';
import { useAnswer } from '../host/use-messages.ts';

/** A question that waits in a drawer. */
export interface DrawerQuestion<I, O> {
  readonly input: I;
  /** Answers it and closes the drawer. */
  readonly answer: (output: O) => void;
  /** Where the drawer's content is; popups of the content must lie in it. */
  readonly element: HTMLElement;
}

export interface DrawerAnswerProps<I, O, R extends string> {
  topic: RequestContract<I, O, R>;
  /** The drawer's heading. */
  title: string;
  /** What whoever asks gets when the drawer is closed without an answer. */
  whenClosed: R;
  /** Renders what the person chooses from. */
  children: (question: DrawerQuestion<I, O>) => ReactNode;
}

/** Answers a request by asking the person: each question gets a drawer of the host. Renders into those drawers only. */
export function DrawerAnswer<I, O, R extends string>({ topic, title, whenClosed, children }: DrawerAnswerProps<I, O, R>) {
  const { ui } = useHost();
  const [waiting, setWaiting] = useState<readonly DrawerQuestion<I, O>[]>([]);
  useAnswer(topic, async (input: I, { signal }: QuestionFacts): Promise<O | Refusal<R>> => {
    const { element, closed, close } = await ui.drawer({ title, signal });
    let given: O | Refusal<R> = refuse(whenClosed);
    const answer = (output: O): void => {
      given = output;
      close();
    };
    const question = { input, answer, element };
    setWaiting((others) => [...others, question]);
    await closed;
    setWaiting((all) => all.filter((other) => other !== question));
    return given;
  });
  return waiting.map((question) => createPortal(children(question), question.element));
}
