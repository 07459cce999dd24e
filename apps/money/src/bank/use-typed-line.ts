import { useApolloClient } from '@apollo/client/react';
import type { Failure } from '@suanpan/app-kit/describe-failure';
import { useDescribeFailure } from '@suanpan/app-kit/use-describe-failure';
import { useState } from 'react';
import { fieldProblems } from '../app/field-problems.ts';
import { useToday } from '../app/use-today.ts';
import type { BankLineRowFragment } from '../data/bank-line.fragment.generated.ts';
import { CorrectBankLineDocument } from '../data/correct-bank-line.generated.ts';
import { RemoveBankLineDocument } from '../data/remove-bank-line.generated.ts';
import { TypeBankLineDocument } from '../data/type-bank-line.generated.ts';
import { useT } from '../texts.ts';
import { type TypedLine, typedLineInput, typedLineOf } from './typed-line.ts';
import { useBankActs } from './use-bank-acts.ts';

/** A line of an account that is typed: a new one where there is none. */
export interface TypedLineWish {
  readonly cashAccountId: string;
  readonly line: BankLineRowFragment | null;
  readonly onDone: () => void;
}

/** The form of a line of a bank's statement, with the ways to save and to remove it. */
export function useTypedLine({ cashAccountId, line, onDone }: TypedLineWish) {
  const t = useT();
  const client = useApolloClient();
  const today = useToday();
  const describeFailure = useDescribeFailure();
  const acts = useBankActs();
  const [typed, setTyped] = useState<TypedLine>(() => typedLineOf(line, today()));
  const [startBalance, setStartBalance] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const run = async (act: () => Promise<unknown>, done: string): Promise<void> => {
    const told = async (): Promise<unknown> => {
      try {
        return await act();
      } catch (error) {
        setFailure(describeFailure(error));
        throw error;
      }
    };
    if (await acts.run(told, () => done)) onDone();
  };
  const write = (): Promise<unknown> => {
    const input = typedLineInput(typed);
    if (line) return client.mutate({ mutation: CorrectBankLineDocument, variables: { id: line.id, version: line.version, line: input } });
    const start = startBalance === '' ? null : { balance: startBalance };
    return client.mutate({ mutation: TypeBankLineDocument, variables: { cashAccountId, line: input, start } });
  };
  const save = () => run(write, t(line ? 'bank.lineCorrected' : 'bank.lineTyped'));
  const remove = async (): Promise<void> => {
    if (!line) return;
    const variables = { id: line.id, version: line.version };
    await run(() => client.mutate({ mutation: RemoveBankLineDocument, variables }), t('bank.lineRemoved'));
  };
  const change = (next: Partial<TypedLine>): void => setTyped((now) => ({ ...now, ...next }));
  return { typed, change, startBalance, setStartBalance, problems: fieldProblems(failure), save, remove, isPending: acts.isPending };
}
