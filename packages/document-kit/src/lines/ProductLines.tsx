import { useHost } from '@suanpan/app-kit/use-host';
import { fenToDecimal } from '@suanpan/money/fen';
import { Amount } from '@suanpan/shared-ui/amount';
import { CameraScan, type ScanAnswer } from '@suanpan/shared-ui/camera-scan';
import type { PastedEntries } from '@suanpan/shared-ui/entry-column';
import { EntryGrid } from '@suanpan/shared-ui/entry-grid';
import { Inline } from '@suanpan/shared-ui/inline';
import { Stack } from '@suanpan/shared-ui/stack';
import { useSameFunction } from '../form/use-same-function.ts';
import { useDocumentT } from '../texts/document-texts.ts';
import { useScans } from './use-scans.ts';
import { hasUnits } from './line-unit.ts';
import { PickProductButton } from './PickProductButton.tsx';
import { type LineProduct, type ProductLine, blankLine, isBlankLine, productLineTotals } from './product-line.ts';
import { type ProductChoice, productChoice } from './product-choice.ts';
import { readChoice, withChosen, withRead } from './scan-line.ts';
import { type ProductLineColumnsOptions, useProductLineColumns } from './use-product-line-columns.tsx';

interface ProductLinesProps extends ProductLineColumnsOptions {
  /** Where the form's summary leads to. */
  id: string;
  lines: readonly ProductLine[];
  /** What is wrong, by `<row>.<column>`. */
  errors: Readonly<Record<string, string>>;
  onChange: (lines: readonly ProductLine[]) => void;
}

/** The lines of goods while they are typed, with their sums; products are typed, scanned, pasted, or chosen in the app that keeps them. */
export function ProductLines({ id, lines, errors, onChange, ...options }: ProductLinesProps) {
  const t = useDocumentT();
  const host = useHost();
  const { ui } = host;
  const columns = useProductLineColumns({ ...options, hasUnits: hasUnits(lines) });
  const { gross, net } = productLineTotals(lines, options.taxIncluded);
  // The document may have been changed while the person was choosing.
  const add = useSameFunction((product: LineProduct) => onChange(withChosen(lines, productChoice(product, ''), columns)));
  // The app that keeps products tells what every document needs; further units and the last price are found as those of typed ones are.
  const { search } = options;
  const pick = useSameFunction((product: LineProduct) => {
    const found = search(product.sku, host.signal).catch(() => []);
    void found.then((choices) => add(choices.find((choice) => choice.id === product.id)?.product ?? product));
  });
  const { root, enter } = useScans(onChange);
  const read = useSameFunction((choice: ProductChoice) => onChange(withRead(lines, choice, columns)));
  const scan = async (code: string): Promise<ScanAnswer> => {
    const choice = readChoice(await search(code, host.signal), code);
    if (!choice) return { isFound: false, said: t('line.scanUnknown', { code }) };
    read(choice);
    return { isFound: true, said: t('line.scanned', { name: choice.label }) };
  };
  const tellPaste = ({ rowCount, unresolved }: PastedEntries): void =>
    unresolved.length === 0
      ? ui.toast({ tone: 'success', text: t('line.pasted', { count: rowCount }) })
      : ui.toast({ tone: 'danger', text: t('line.unresolved', { count: rowCount, texts: unresolved.join(', ') }) });
  return (
    <div ref={root} id={id} tabIndex={-1}>
      <Stack gap="tight">
        <EntryGrid
          label={t('document.lines')}
          columns={columns}
          rows={lines}
          rowKey={(line) => line.key}
          onRowsChange={enter}
          newRow={blankLine}
          isBlank={isBlankLine}
          errors={errors}
          footer={{
            label: t('document.linesCount', { count: lines.length }),
            cells: { amount: <Amount value={fenToDecimal(options.taxIncluded ? gross : net)} /> },
          }}
          onRemove={({ index, undo }) =>
            ui.toast({ tone: 'info', text: t('line.removed', { row: index + 1 }), action: { label: t('line.undo'), run: undo } })
          }
          onPaste={tellPaste}
        />
        <Inline>
          <PickProductButton onPick={pick} />
          <CameraScan onScan={scan} />
        </Inline>
      </Stack>
    </div>
  );
}
