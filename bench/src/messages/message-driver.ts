/** What the buses reached, in deliveries a second, by their name and by how many subscribers there were. */
export type Rates = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Exchanges a second, by their kind and by who does them. */
export type ExchangeRates = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What measures in the page. */
export interface MessageDriver {
  /** The buses that there are. */
  readonly names: readonly string[];
  /** Measures each bus once, in this order. */
  readonly measureAll: (order: readonly string[]) => Promise<Rates>;
  /** Measures requests and states once, in the order of a round. */
  readonly measureExchanges: (round: number) => Promise<ExchangeRates>;
}
