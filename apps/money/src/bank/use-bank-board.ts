import { useApolloClient, useQuery, skipToken } from '@apollo/client/react';
import type { ListAddress } from '@suanpan/app-kit/use-list-state';
import { pageWish } from '@suanpan/app-kit/page-wish';
import { useMemo, useState } from 'react';
import type { BankLineRowFragment } from '../data/bank-line.fragment.generated.ts';
import type { BankMovementRowFragment } from '../data/bank-movement.fragment.generated.ts';
import { ListBankLinesDocument } from '../data/list-bank-lines.generated.ts';
import { ListBankMovementsDocument } from '../data/list-bank-movements.generated.ts';
import { ListBankProposalsDocument, type ListBankProposalsQuery } from '../data/list-bank-proposals.generated.ts';
import { MatchBankLinesDocument } from '../data/match-bank-lines.generated.ts';
import { useT } from '../texts.ts';
import { selectedSum } from './selected-sum.ts';
import { useBankActs } from './use-bank-acts.ts';
import { type bankListForm, lineStates } from './bank-list-form.ts';

/** What a line may stand for. */
export type BankProposalRow = ListBankProposalsQuery['bankProposals'][number];

/** What the page of a bank account has in its address. */
export type BankAddress = ListAddress<ReturnType<(typeof bankListForm)['read']>>;

const noLines: readonly BankLineRowFragment[] = [];
const noMovements: readonly BankMovementRowFragment[] = [];
const none: ReadonlySet<string> = new Set();
const policy = { fetchPolicy: 'cache-and-network' } as const;

/** The lines of a bank account that the address asks for. */
function useBankLines(cashAccountId: string, { asked }: BankAddress) {
  const { state, q, after, before } = asked;
  const filter = { state: lineStates.find((each) => each === state) ?? 'OPEN', search: q } as const;
  const variables = { cashAccountId, filter, ...pageWish({ after, before }, 50) };
  const { data, previousData, error, loading, refetch } = useQuery(ListBankLinesDocument, { variables, ...policy });
  const list = (data ?? previousData)?.bankLines;
  const lines = useMemo(() => list?.edges.map(({ node }) => node) ?? noLines, [list]);
  return { list, lines, error, refetch, isLoading: loading && !list, isRefreshing: loading && data === undefined && list !== undefined };
}

/** The movements that stand for no line yet, and what open lines may stand for; neither is read while no open lines are shown. */
function useCounterparts(cashAccountId: string, isOpen: boolean) {
  const [search, setSearch] = useState('');
  const moved = useQuery(ListBankMovementsDocument, isOpen ? { variables: { cashAccountId, search }, ...policy } : skipToken);
  const proposed = useQuery(ListBankProposalsDocument, isOpen ? { variables: { cashAccountId }, ...policy } : skipToken);
  const read = moved.data ?? moved.previousData;
  const proposals = useMemo(() => new Map(proposed.data?.bankProposals.map((each) => [each.lineId, each])), [proposed.data]);
  return {
    movements: read?.bankMovements ?? noMovements,
    movementsError: moved.error,
    readMovements: moved.refetch,
    isReadingMovements: moved.loading && read === undefined,
    search,
    setSearch,
    proposals,
  };
}

/** What of both sides is chosen, and what it comes to. */
function useChosen(lines: readonly BankLineRowFragment[], movements: readonly BankMovementRowFragment[]) {
  const [lineKeys, setLineKeys] = useState(none);
  const [movementKeys, setMovementKeys] = useState(none);
  const chosenLines = lines.filter(({ id }) => lineKeys.has(id));
  const movementIds = movements.flatMap(({ id }) => (movementKeys.has(id) ? [id] : []));
  const sums = { lines: selectedSum(lines, lineKeys), movements: selectedSum(movements, movementKeys) };
  return {
    chosenLines,
    movementIds,
    sums,
    canMatch: chosenLines.length > 0 && sums.lines === sums.movements && (movementIds.length > 0 || chosenLines.length > 1),
    clear: () => {
      setLineKeys(none);
      setMovementKeys(none);
    },
    lineSelection: { selectedKeys: lineKeys, onChange: setLineKeys },
    movementSelection: { selectedKeys: movementKeys, onChange: setMovementKeys },
  };
}

/** What of a bank account stands for nothing yet on either side, what of it is chosen, and the ways to match it. */
export function useBankBoard(cashAccountId: string, address: BankAddress) {
  const t = useT();
  const client = useApolloClient();
  const acts = useBankActs();
  const open = useBankLines(cashAccountId, address);
  const counterparts = useCounterparts(cashAccountId, address.asked.state === 'OPEN');
  const chosen = useChosen(open.lines, counterparts.movements);
  const match = async (matches: readonly WantedMatch[]): Promise<void> => {
    const act = async () =>
      (await client.mutate({ mutation: MatchBankLinesDocument, variables: { cashAccountId, matches: [...matches] } })).data;
    if (await acts.run(act, (data) => t('bank.matched', { count: data?.matchBankLines ?? 0 }))) chosen.clear();
  };
  const certain = open.lines.flatMap(({ id, version }) => {
    const proposal = counterparts.proposals.get(id);
    const movementIds = proposal?.movements.map((movement) => movement.id) ?? [];
    return proposal?.isCertain === true ? [{ lines: [{ id, version }], movementIds }] : [];
  });
  const lines = chosen.chosenLines.map(({ id, version }) => ({ id, version }));
  const matchChosen = () => match([{ lines, movementIds: chosen.movementIds }]);
  return { ...open, ...acts, ...counterparts, ...chosen, certain, match, matchChosen };
}

/** Lines and movements that are the same money. */
interface WantedMatch {
  readonly lines: { readonly id: string; readonly version: number }[];
  readonly movementIds: string[];
}
