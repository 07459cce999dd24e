import { useApolloClient } from '@apollo/client/react';
import { useDescribeFailure } from '@suanpan/app-kit/use-describe-failure';
import { readApart } from '@suanpan/workbook/read-apart';
import { SheetFault } from '@suanpan/workbook/sheet-fault';
import { useRef, useState } from 'react';
import { TakeBankFileDocument } from '../data/take-bank-file.generated.ts';
import { TryBankFileDocument, type TryBankFileMutation } from '../data/try-bank-file.generated.ts';
import { useT } from '../texts.ts';
import { type BankMapping, bankRowsOf, type BankSheet, isMapped, readBankSheet } from './read-bank-file.ts';
import { useBankActs } from './use-bank-acts.ts';

/** What a file comes to. */
export type BankCheck = TryBankFileMutation['tryBankFile'];

/** Where an account begins whose first file it is, as it is typed; empty for what follows from the file. */
export interface TypedStart {
  readonly day: string;
  readonly balance: string;
}

/** A file that is being taken in. */
export interface ReadFile {
  readonly name: string;
  readonly sheet: BankSheet;
  readonly mapping: BankMapping;
  /** Null until its columns are known and it was checked. */
  readonly check: BankCheck | null;
}

/** The most rows of one file, as the backend has it, and room for what stands around them. */
const mostRows = 2060;

const noStart: TypedStart = { day: '', balance: '' };

/** Takes a bank's file in: read here, checked by the backend as it will be taken, then taken. */
export function useBankImport(cashAccountId: string) {
  const t = useT();
  const client = useApolloClient();
  const describeFailure = useDescribeFailure();
  const acts = useBankActs();
  const [file, setFile] = useState<ReadFile | null>(null);
  const [start, setStart] = useState(noStart);
  const [failure, setFailure] = useState<string | null>(null);
  const [isReading, setReading] = useState(false);
  const turn = useRef(0);

  const check = async (read: ReadFile, typed: TypedStart): Promise<void> => {
    turn.current += 1;
    const mine = turn.current;
    setFile({ ...read, check: null });
    setFailure(null);
    if (!isMapped(read.mapping)) return;
    setReading(true);
    try {
      const rows = bankRowsOf(read.sheet, read.mapping);
      const variables = { cashAccountId, rows, start: entriesOf(typed) };
      const { data } = await client.mutate({ mutation: TryBankFileDocument, variables });
      // Somebody may have chosen other columns meanwhile.
      if (mine === turn.current) setFile({ ...read, check: data?.tryBankFile ?? null });
    } catch (error) {
      if (mine === turn.current) setFailure(describeFailure(error).message);
    } finally {
      if (mine === turn.current) setReading(false);
    }
  };
  const choose = async (chosen: File): Promise<void> => {
    setReading(true);
    setFailure(null);
    try {
      const sheet = readBankSheet(await readApart(chosen, mostRows, new AbortController().signal));
      setStart(noStart);
      await check({ name: chosen.name, sheet, mapping: sheet.mapping, check: null }, noStart);
    } catch (error) {
      setFailure(error instanceof SheetFault ? t(`bank.fault.${error.reason}`) : describeFailure(error).message);
    } finally {
      setReading(false);
    }
  };
  const take = async (): Promise<boolean> => {
    if (file === null) return false;
    const rows = bankRowsOf(file.sheet, file.mapping);
    const variables = { cashAccountId, name: file.name.slice(0, 200), rows, start: entriesOf(start) };
    const act = async () => (await client.mutate({ mutation: TakeBankFileDocument, variables })).data?.takeBankFile;
    return acts.run(act, (taken) => t('bank.taken', { taken: taken?.taken ?? 0, known: taken?.known ?? 0 }));
  };
  return {
    file,
    start,
    failure,
    isReading,
    isTaking: acts.isPending,
    choose,
    take,
    remap: (mapping: BankMapping) => file && void check({ ...file, mapping }, start),
    begin: (typed: TypedStart) => {
      setStart(typed);
      if (file) void check(file, typed);
    },
    forget: () => {
      turn.current += 1;
      setFile(null);
    },
  };
}

function entriesOf({ day, balance }: TypedStart) {
  return { day: day === '' ? null : day, balance: balance === '' ? null : balance };
}
