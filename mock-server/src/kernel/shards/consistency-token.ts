/** A place in the write-ahead log of a company's shard: whoever has replayed that far has what was written. */
export interface LogPosition {
  /** How often the company had moved: positions of another shard's log say nothing. */
  readonly epoch: number;
  /** PostgreSQL's timeline, which each promotion of a standby counts up. */
  readonly timeline: number;
  /** The log sequence number, in bytes. */
  readonly lsn: bigint;
}

const tokenShape = /^([\da-f]{8})\.([\da-f]{8})\.([\da-f]{16})$/;

/** Writes a position as a token that a client brings back. Of two tokens of a company the later one is the greater text. */
export function writeToken({ epoch, timeline, lsn }: LogPosition): string {
  return [hex(epoch, 8), hex(timeline, 8), hex(lsn, 16)].join('.');
}

/** Reads a token; null when it is none, as it comes from outside. */
export function readToken(text: string | null): LogPosition | null {
  const [, epoch, timeline, lsn] = tokenShape.exec(text ?? '') ?? [];
  if (epoch === undefined || timeline === undefined || lsn === undefined) return null;
  return { epoch: Number.parseInt(epoch, 16), timeline: Number.parseInt(timeline, 16), lsn: BigInt(`0x${lsn}`) };
}

/** Reads a log sequence number as PostgreSQL writes it, e.g. "16/B374D848". */
export function parseLsn(text: string): bigint {
  const [high = '', low = ''] = text.split('/');
  return (BigInt(`0x${high}`) << 32n) | BigInt(`0x${low}`);
}

function hex(value: number | bigint, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}
