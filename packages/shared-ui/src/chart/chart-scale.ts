/** The values a chart spans and the lines drawn across it. */
export interface ChartScale {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

/** Chooses round values that enclose all given ones, about four lines apart; zero is always within. */
export function chartScale(values: readonly number[]): ChartScale {
  const finite = values.filter(Number.isFinite);
  const low = Math.min(0, ...finite);
  const high = Math.max(0, ...finite);
  const step = roundStep((high - low || 1) / 4);
  const min = Math.floor(low / step) * step;
  const max = Math.ceil((high || step) / step) * step;
  const count = Math.round((max - min) / step);
  return { min, max, ticks: Array.from({ length: count + 1 }, (_, index) => min + index * step) };
}

function roundStep(raw: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(raw));
  const factor = [1, 2, 2.5, 5, 10].find((candidate) => candidate * magnitude >= raw) ?? 10;
  return factor * magnitude;
}
