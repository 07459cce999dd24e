/** A place in the write-ahead log of one shard: whoever has replayed that far has what was written. */
export interface LogPosition {
  readonly shard: string;
  /** PostgreSQL's timeline, which each promotion of a standby counts up. */
  readonly timeline: number;
  /** The log sequence number, in bytes. */
  readonly lsn: bigint;
}

const tokenShape = /^([\w-]{1,40})\.(\d{1,9})\.([\dA-F]{1,8}\/[\dA-F]{1,8})$/i;

/** Writes a position as a token that a client brings back. */
export function writeToken({ shard, timeline, lsn }: LogPosition): string {
  return `${shard}.${timeline}.${formatLsn(lsn)}`;
}

/** Reads a token; null when it is none, as it comes from outside. */
export function readToken(text: string | null): LogPosition | null {
  const [, shard, timeline, lsn] = tokenShape.exec(text ?? '') ?? [];
  if (shard === undefined || timeline === undefined || lsn === undefined) return null;
  return { shard, timeline: Number(timeline), lsn: parseLsn(lsn) };
}

/** Reads a log sequence number as PostgreSQL writes it, e.g. "16/B374D848". */
export function parseLsn(text: string): bigint {
  const [high = '', low = ''] = text.split('/');
  return (BigInt(`0x${high}`) << 32n) | BigInt(`0x${low}`);
}

function formatLsn(lsn: bigint): string {
  return `${(lsn >> 32n).toString(16)}/${(lsn & 0xffffffffn).toString(16)}`.toUpperCase();
}
