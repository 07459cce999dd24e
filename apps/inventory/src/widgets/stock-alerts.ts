import type { ReadStockAlertsQuery } from '../data/read-stock-alerts.generated.ts';

/** A product of which there is too little. */
export type StockAlert = ReadStockAlertsQuery['low']['edges'][number]['node'] & { readonly isBelowZero: boolean };

/** How many the card has room for. */
const most = 4;

/** Returns the products of which there is too little, those below zero first: these may have no least quantity at all. */
export function stockAlerts({ lowest, low }: Pick<ReadStockAlertsQuery, 'lowest' | 'low'>): readonly StockAlert[] {
  const below = lowest.edges.map(({ node }) => node).filter(({ quantity }) => quantity.startsWith('-'));
  const known = new Set(below.map(({ product }) => product.id));
  const others = low.edges.map(({ node }) => node).filter(({ product }) => !known.has(product.id));
  return [...below.map((node) => ({ ...node, isBelowZero: true })), ...others.map((node) => ({ ...node, isBelowZero: false }))].slice(
    0,
    most,
  );
}
