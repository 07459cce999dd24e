/** Where a bar lies. */
export interface BarPlace {
  readonly x: number;
  readonly width: number;
  readonly isNegative: boolean;
}

/** The room that bars have, in pixels; bars below zero leave `room` for their number. */
export interface BarGround {
  readonly start: number;
  readonly end: number;
  readonly room: number;
}

/** Returns what places a bar for a value: from zero to the right, or to the left for a value below it; all values fit. */
export function barScale(values: readonly number[], { start, end, room }: BarGround): (value: number) => BarPlace {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const from = low < 0 ? start + room : start;
  const unit = Math.max(end - from, 10) / (high - low || 1);
  const zero = from - low * unit;
  return (value) => {
    const width = Math.abs(value) * unit;
    return { x: value < 0 ? zero - width : zero, width, isNegative: value < 0 };
  };
}
