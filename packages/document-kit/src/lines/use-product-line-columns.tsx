import { fenToDecimal } from '@suanpan/money/fen';
import { Amount } from '@suanpan/shared-ui/amount';
import type { EntryColumn, EntryKey, LookupEntryColumn } from '@suanpan/shared-ui/entry-column';
import type { SelectOption } from '@suanpan/shared-ui/select-field';
import { useMemo } from 'react';
import { useDocumentT } from '../texts/document-texts.ts';
import { inUnit, ownUnit, unitOptions } from './line-unit.ts';
import type { ProductChoice, ProductSearch } from './product-choice.ts';
import { atUsualRate, type LineRates } from './product-line-rates.ts';
import { type LineProduct, type ProductLine, isBlankLine, productLineAmounts, withLastPrice, withProduct } from './product-line.ts';

type T = ReturnType<typeof useDocumentT>;

export interface ProductLineColumnsOptions extends LineRates {
  readonly search: ProductSearch;
  readonly taxIncluded: boolean;
  /** Whether there is no tax and no discount, as on goods that came before their invoice. */
  readonly isEstimate?: boolean | undefined;
  /** Whether an estimate is of what will be paid, tax and all. */
  readonly isTaxedEstimate?: boolean | undefined;
  /** Whether prices are what is paid, and nobody is asked for tax or discount. */
  readonly isPlain?: boolean | undefined;
  /** Whether rates are asked for all the same, as some line has one that may not stand. */
  readonly asksRate?: boolean | undefined;
  /** What a chosen product makes of a line; price and tax rate become the product's when absent. */
  readonly choose?: ((line: ProductLine, product: LineProduct | null) => ProductLine) | undefined;
  /** Whether any product of the lines has further units: then which one a line is in is chosen. */
  readonly hasUnits?: boolean | undefined;
  /** Whether prices come from the list, where units have some of their own; on what is bought they do not. */
  readonly isListed?: boolean | undefined;
  /** A column of the page's own beside the quantity, such as what is there; a constant until it changes. */
  readonly besideQuantity?: EntryColumn<ProductLine> | undefined;
  /** Beside the price, such as what was paid before; a constant until it changes. */
  readonly besidePrice?: EntryColumn<ProductLine> | undefined;
  /** Opens the earlier prices of a line, by F8 on its price; the same function at each render. */
  readonly onPriceHistory?: ((line: ProductLine) => void) | undefined;
}

/** The columns of the lines while they are typed. */
export function useProductLineColumns({
  search,
  taxIncluded,
  taxRates,
  usualRate,
  isEstimate = false,
  isTaxedEstimate = false,
  isPlain = false,
  asksRate = false,
  choose = withProduct,
  hasUnits = false,
  isListed = true,
  besideQuantity,
  besidePrice,
  onPriceHistory,
}: ProductLineColumnsOptions): readonly EntryColumn<ProductLine>[] {
  const t = useDocumentT();
  return useMemo(
    () => [
      productColumn(t, { search, choose, isListed, taxIncluded, taxRates, usualRate }),
      { id: 'spec', header: t('line.spec'), kind: 'computed', width: 84, phone: 'field', get: (line) => line.product?.spec ?? '' },
      {
        id: 'quantity',
        header: t('line.quantity'),
        kind: 'decimal',
        align: 'end',
        width: 92,
        maxPlaces: 4,
        phone: 'stepper',
        get: (line) => line.quantity,
        set: (line, quantity) => ({ ...line, quantity }),
      },
      unitColumn(t, { hasUnits, isListed }),
      ...(besideQuantity ? [besideQuantity] : []),
      priceColumn(t, { namesTax: isTaxedEstimate || (taxIncluded && !isPlain), onPriceHistory }),
      ...(besidePrice ? [besidePrice] : []),
      ...(isEstimate || isPlain ? [] : [discountColumn(t)]),
      ...(isEstimate || (isPlain && !asksRate) ? [] : [taxRateColumn(t, taxRates)]),
      amountColumn(t, taxIncluded),
    ],
    [
      t,
      search,
      choose,
      hasUnits,
      isListed,
      taxIncluded,
      taxRates,
      usualRate,
      isEstimate,
      isTaxedEstimate,
      isPlain,
      asksRate,
      besideQuantity,
      besidePrice,
      onPriceHistory,
    ],
  );
}

interface ProductColumnOptions extends LineRates {
  readonly search: ProductSearch;
  readonly choose: NonNullable<ProductLineColumnsOptions['choose']>;
  readonly isListed: boolean;
  readonly taxIncluded: boolean;
}

function productColumn(t: T, { search, choose, isListed, taxIncluded, ...rates }: ProductColumnOptions): LookupEntryColumn<ProductLine> {
  return {
    id: 'product',
    header: t('line.product'),
    kind: 'lookup',
    // Where fingers type there is no Enter to tell of, and little room.
    placeholder: t(window.matchMedia('(pointer: fine)').matches ? 'line.hint' : 'line.hintTouch'),
    phone: 'title',
    get: (line) => (line.product ? { id: line.product.id, label: line.product.name } : null),
    // The grid gives back what `search` returned, which knows more than its label.
    set: (line, item) => {
      const choice = item as ProductChoice | null;
      const chosen = choose(line, choice?.product ?? null);
      const inIts = choice?.unitId ? inUnit(chosen, choice.unitId, { isListed }) : chosen;
      const read = choice?.isRead && isBlankLine(line) ? { ...inIts, isScanned: true } : inIts;
      return atUsualRate(withLastPrice(read, taxIncluded), rates);
    },
    search,
  };
}

/** Which unit a line is in; while no product has another one, it is only said. */
function unitColumn(t: T, { hasUnits, isListed }: { readonly hasUnits: boolean; readonly isListed: boolean }): EntryColumn<ProductLine> {
  const head = { id: 'unit', header: t('line.unit'), phone: 'field' } as const;
  if (!hasUnits) return { ...head, kind: 'computed', width: 52, get: (line) => line.product?.unit ?? '' };
  return {
    ...head,
    kind: 'select',
    width: 104,
    options: unitOptions,
    isEditable: (line) => unitOptions(line).length > 1,
    get: (line) => line.unit?.id ?? ownUnit,
    set: (line, unitId) => inUnit(line, unitId, { isListed }),
  };
}

function priceColumn(
  t: T,
  { namesTax, onPriceHistory }: { readonly namesTax: boolean } & Pick<ProductLineColumnsOptions, 'onPriceHistory'>,
): EntryColumn<ProductLine> {
  return {
    id: 'price',
    header: namesTax ? t('line.priceTaxed') : t('line.price'),
    kind: 'decimal',
    align: 'end',
    width: 104,
    maxPlaces: 6,
    get: (line) => line.price,
    set: (line, price) => ({ ...line, price }),
    ...(onPriceHistory && { keys: { F8: historyKey(onPriceHistory) } }),
  };
}

/** The line stays as it is. */
function historyKey(open: (line: ProductLine) => void): EntryKey<ProductLine> {
  return ({ row }) => {
    open(row);
    return null;
  };
}

function discountColumn(t: T): EntryColumn<ProductLine> {
  return {
    id: 'discount',
    header: t('line.discount'),
    kind: 'decimal',
    align: 'end',
    width: 68,
    maxPlaces: 2,
    get: (line) => line.discount,
    set: (line, discount) => ({ ...line, discount }),
  };
}

function taxRateColumn(t: T, taxRates: readonly string[]): EntryColumn<ProductLine> {
  const options: readonly SelectOption[] = taxRates.map((rate) => ({ value: rate, label: `${rate}%` }));
  return {
    id: 'taxRate',
    header: t('line.taxRate'),
    kind: 'select',
    width: 84,
    options,
    get: (line) => line.taxRate,
    set: (line, taxRate) => ({ ...line, taxRate }),
  };
}

function amountColumn(t: T, taxIncluded: boolean): EntryColumn<ProductLine> {
  return {
    id: 'amount',
    header: t('line.amount'),
    kind: 'computed',
    align: 'end',
    width: 112,
    phone: 'value',
    get(line) {
      const amounts = productLineAmounts(line, taxIncluded);
      return amounts && <Amount value={fenToDecimal(taxIncluded ? amounts.gross : amounts.net)} />;
    },
  };
}
