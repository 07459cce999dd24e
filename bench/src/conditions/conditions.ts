import type { CDPSession } from '@playwright/test';

/** A line and a machine that are slowed down to what people have. */
export interface Condition {
  readonly name: string;
  /** Milliseconds from a request to the first byte of its answer; 0 leaves the line as it is. */
  readonly latency: number;
  /** Megabits a second. */
  readonly megabits: number;
  /** How many times slower the processor is. */
  readonly slowdown: number;
}

export const conditions: readonly Condition[] = [
  { name: 'loopback', latency: 0, megabits: 0, slowdown: 1 },
  { name: '40 ms, 10 Mbps', latency: 40, megabits: 10, slowdown: 1 },
  { name: '40 ms, 10 Mbps, CPU ÷ 4', latency: 40, megabits: 10, slowdown: 4 },
];

/** Puts a page under a condition, by the browser's own means. */
export async function imposeCondition(session: CDPSession, { latency, megabits, slowdown }: Condition): Promise<void> {
  await session.send('Network.enable');
  if (latency > 0) {
    const throughput = (megabits * 1_000_000) / 8;
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    });
  }
  if (slowdown > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}
