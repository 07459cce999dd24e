import { useDocumentT } from '@suanpan/document-kit/document-texts';
import { formatAmount } from '@suanpan/money/format-amount';
import { fenToDecimal } from '@suanpan/money/fen';
import type { LineAmounts } from '@suanpan/money/line-amounts';
import { Amount } from '@suanpan/shared-ui/amount';
import type { DataColumn } from '@suanpan/shared-ui/data-column';
import { DecimalField } from '@suanpan/shared-ui/decimal-field';
import { DescriptionList } from '@suanpan/shared-ui/description-list';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { InlineNotice } from '@suanpan/shared-ui/inline-notice';
import { LineTable } from '@suanpan/shared-ui/line-table';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import { Stack } from '@suanpan/shared-ui/stack';
import { SwitchField } from '@suanpan/shared-ui/switch-field';
import { useT } from '../texts.ts';
import { fenOf, sumOf } from './invoice-amounts.ts';
import type { DraftMatch } from './invoice-draft.ts';
import type { MatchCandidate } from './match-candidates.ts';

interface MatchLinesProps {
  id: string;
  /** What the invoice can be for; undefined while that is on its way. */
  candidates: readonly MatchCandidate[] | undefined;
  matches: readonly DraftMatch[];
  /** What the invoice comes to; above zero, a red one's, too. */
  invoice: LineAmounts;
  red: boolean;
  error: string | undefined;
  onChange: (matches: readonly DraftMatch[]) => void;
}

/** The receipts and returns of a supplier that are not invoiced in full; whoever switches one on says for how much of it the invoice is. */
export function MatchLines({ id, candidates, matches, invoice, red, error, onChange }: MatchLinesProps) {
  const t = useT();
  const columns = useMatchColumns(matches, onChange);
  if (candidates === undefined) return <LoadingState label={t('invoice.matches')} />;
  return (
    <div id={id} tabIndex={-1}>
      <Stack>
        {error !== undefined && <InlineNotice tone="danger">{error}</InlineNotice>}
        {candidates.length === 0 ? (
          <EmptyState title={t('invoice.noCandidates')} body={t('invoice.noCandidatesBody')} />
        ) : (
          <LineTable label={t('invoice.matches')} columns={columns} rows={candidates} rowKey={(candidate) => candidate.id} />
        )}
        <MatchSums candidates={candidates} matches={matches} invoice={invoice} red={red} />
      </Stack>
    </div>
  );
}

function useMatchColumns(matches: readonly DraftMatch[], onChange: (matches: readonly DraftMatch[]) => void) {
  const t = useT();
  const td = useDocumentT();
  const matchOf = ({ id }: MatchCandidate): DraftMatch | undefined => matches.find(({ documentId }) => documentId === id);
  const toggle = (candidate: MatchCandidate, isOn: boolean): void => {
    const others = matches.filter(({ documentId }) => documentId !== candidate.id);
    onChange(isOn ? [...others, { documentId: candidate.id, net: candidate.net, tax: candidate.tax }] : others);
  };
  const cell = (name: 'net' | 'tax') => (candidate: MatchCandidate) => {
    const match = matchOf(candidate);
    return (
      <DecimalField
        label={t(name === 'net' ? 'invoice.netOf' : 'invoice.taxOf', { number: candidate.document.number })}
        isLabelHidden
        value={match?.[name] ?? ''}
        isDisabled={match === undefined}
        onChange={(value) => onChange(matches.map((other) => (other === match ? { ...match, [name]: value } : other)))}
      />
    );
  };
  const columns: readonly DataColumn<MatchCandidate>[] = [
    {
      id: 'document',
      header: t('invoice.receipt'),
      phone: 'title',
      cell: (candidate) => (
        <SwitchField
          label={`${td(`type.${candidate.document.type}`)} ${candidate.document.number}`}
          isOn={matchOf(candidate) !== undefined}
          onChange={(isOn) => toggle(candidate, isOn)}
        />
      ),
    },
    { id: 'date', header: td('document.date'), width: 104, cell: ({ document }) => document.date, phone: 'meta' },
    {
      id: 'open',
      header: t('invoice.open'),
      width: 116,
      align: 'end',
      cell: ({ net, tax }) => <Amount value={fenToDecimal(fenOf(net) + fenOf(tax))} />,
    },
    { id: 'net', header: t('invoice.net'), width: 140, cell: cell('net') },
    { id: 'tax', header: t('invoice.tax'), width: 130, cell: cell('tax') },
  ];
  return columns;
}

/** What the invoice comes to, what it is matched with, and by how much they differ. */
function MatchSums({
  candidates,
  matches,
  invoice,
  red,
}: Pick<MatchLinesProps, 'matches' | 'invoice' | 'red'> & { candidates: readonly MatchCandidate[] }) {
  const t = useT();
  const td = useDocumentT();
  const types = new Map(candidates.map(({ id, document }) => [id, document.type]));
  const signOf = ({ documentId }: DraftMatch): number => (!red && types.get(documentId) === 'PURCHASE_RETURN' ? -1 : 1);
  const matched = matches.reduce(
    (sum, match) => {
      const one = sumOf([match]);
      return { net: sum.net + signOf(match) * one.net, tax: sum.tax + signOf(match) * one.tax };
    },
    { net: 0, tax: 0 },
  );
  const said = (net: number, tax: number): string =>
    `${formatAmount(fenToDecimal(net + tax))} (${td('document.tax')} ${formatAmount(fenToDecimal(tax))})`;
  return (
    <DescriptionList
      layout="columns"
      items={[
        { id: 'invoice', label: t('invoice.ofInvoice'), value: said(invoice.net, invoice.tax) },
        { id: 'matched', label: t('invoice.ofMatches'), value: said(matched.net, matched.tax) },
        { id: 'left', label: t('invoice.ofDifference'), value: said(invoice.net - matched.net, invoice.tax - matched.tax) },
      ]}
    />
  );
}
