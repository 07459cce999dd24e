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
export function useBankLines(cashAccountId: string, { asked }: BankAddress) {
  const { state, q, after, before } = asked;
  const filter = { state: lineStates.find((each) => each === state) ?? 'OPEN', search: q } as const;
  const variables = { cashAccountId, filter, ...pageWish({ after, before }, 50) };
  const { data, previousData, error, loading, refetch } = useQuery(ListBankLinesDocument, { variables, ...policy });
  const list = (data ?? previousData)?.bankLines;
  const lines = useMemo(() => list?.edges.map(({ node }) => node) ?? noLines, [list]);
  return { list, lines, error, refetch, isLoading: loading && !list, isRefreshing: loading && data === undefined && list !== undefined };
}

/** What of a bank account stands for nothing yet on either side, what of it is chosen, and the ways to match it. */
export function useBankBoard(cashAccountId: string, address: BankAddress) {
  const t = useT();
  const client = useApolloClient();
  const acts = useBankActs();
  const open = useBankLines(cashAccountId, address);
  const isOpen = address.asked.state === 'OPEN';
  const [search, setSearch] = useState('');
  const moved = useQuery(ListBankMovementsDocument, isOpen ? { variables: { cashAccountId, search }, ...policy } : skipToken);
  const proposed = useQuery(ListBankProposalsDocument, isOpen ? { variables: { cashAccountId }, ...policy } : skipToken);
  const movements = (moved.data ?? moved.previousData)?.bankMovements ?? noMovements;
  const proposals = useMemo(() => new Map(proposed.data?.bankProposals.map((each) => [each.lineId, each])), [proposed.data]);
  const [lineKeys, setLineKeys] = useState(none);
  const [movementKeys, setMovementKeys] = useState(none);
  const chosenLines = open.lines.filter(({ id }) => lineKeys.has(id));
  const sums = { lines: selectedSum(open.lines, lineKeys), movements: selectedSum(movements, movementKeys) };
  const clear = (): void => {
    setLineKeys(none);
    setMovementKeys(none);
  };
  const match = async (matches: readonly { lines: { id: string; version: number }[]; movementIds: string[] }[]): Promise<void> => {
    const act = async () =>
      (await client.mutate({ mutation: MatchBankLinesDocument, variables: { cashAccountId, matches: [...matches] } })).data;
    if (await acts.run(act, (data) => t('bank.matched', { count: data?.matchBankLines ?? 0 }))) clear();
  };
  const certain = open.lines.flatMap(({ id, version }) => {
    const proposal = proposals.get(id);
    return proposal?.isCertain === true
      ? [{ lines: [{ id, version }], movementIds: proposal.movements.map((movement) => movement.id) }]
      : [];
  });
  const chosen = chosenLines.map(({ id, version }) => ({ id, version }));
  const movementIds = movements.flatMap(({ id }) => (movementKeys.has(id) ? [id] : []));
  return {
    ...open,
    ...acts,
    movements,
    movementsError: moved.error,
    isReadingMovements: moved.loading && moved.data === undefined && moved.previousData === undefined,
    search,
    setSearch,
    proposals,
    certain,
    match,
    chosenLines,
    sums,
    canMatch: chosen.length > 0 && sums.lines === sums.movements && (movementIds.length > 0 || chosen.length > 1),
    matchChosen: () => match([{ lines: chosen, movementIds }]),
    clear,
    lineSelection: { selectedKeys: lineKeys, onChange: setLineKeys },
    movementSelection: { selectedKeys: movementKeys, onChange: setMovementKeys },
  };
}
