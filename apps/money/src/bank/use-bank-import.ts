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
  const acts = useBankActs();
  const checking = useBankCheck(cashAccountId);
  const { file, start, check, setStart, during } = checking;
  const choose = (chosen: File): Promise<void> =>
    during(async () => {
      const sheet = readBankSheet(await readApart(chosen, mostRows, new AbortController().signal));
      setStart(noStart);
      await check({ name: chosen.name, sheet, mapping: sheet.mapping, check: null }, noStart);
    });
  const take = async (): Promise<boolean> => {
    if (file === null) return false;
    const rows = bankRowsOf(file.sheet, file.mapping);
    const variables = { cashAccountId, name: file.name.slice(0, 200), rows, start: entriesOf(start) };
    const act = async () => (await client.mutate({ mutation: TakeBankFileDocument, variables })).data?.takeBankFile;
    return acts.run(act, (taken) => t('bank.taken', { taken: taken?.taken ?? 0, known: taken?.known ?? 0 }));
  };
  const remap = (mapping: BankMapping): void => {
    if (file) void during(() => check({ ...file, mapping }, start));
  };
  const begin = (typed: TypedStart): void => {
    setStart(typed);
    if (file) void during(() => check(file, typed));
  };
  return { ...checking, isTaking: acts.isPending, choose, take, remap, begin };
}

/** What a file comes to: asked anew whenever its columns or the start are others, the last question counts. */
function useBankCheck(cashAccountId: string) {
  const t = useT();
  const client = useApolloClient();
  const describeFailure = useDescribeFailure();
  const [file, setFile] = useState<ReadFile | null>(null);
  const [start, setStart] = useState(noStart);
  const [failure, setFailure] = useState<string | null>(null);
  const [isReading, setReading] = useState(false);
  const turn = useRef(0);
  const during = async (work: () => Promise<void>): Promise<void> => {
    setReading(true);
    setFailure(null);
    try {
      await work();
    } catch (error) {
      setFailure(error instanceof SheetFault ? t(`bank.fault.${error.reason}`) : describeFailure(error).message);
    } finally {
      setReading(false);
    }
  };
  const check = async (read: ReadFile, typed: TypedStart): Promise<void> => {
    turn.current += 1;
    const mine = turn.current;
    setFile(read);
    if (!isMapped(read.mapping)) {
      setFile({ ...read, check: null });
      return;
    }
    const variables = { cashAccountId, rows: bankRowsOf(read.sheet, read.mapping), start: entriesOf(typed) };
    const { data } = await client.mutate({ mutation: TryBankFileDocument, variables });
    if (mine === turn.current) setFile({ ...read, check: data?.tryBankFile ?? null });
  };
  const forget = (): void => {
    turn.current += 1;
    setFile(null);
  };
  return { file, start, failure, isReading, check, during, setStart, forget };
}

function entriesOf({ day, balance }: TypedStart) {
  return { day: day === '' ? null : day, balance: balance === '' ? null : balance };
}
