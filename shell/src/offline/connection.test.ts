import { describe, expect, it } from 'vitest';
import { type ConnectionNews, afterNews, online } from './connection.ts';

const after = (...news: readonly ConnectionNews[]) => news.reduce(afterNews, online);
const kept = (at: string): ConnectionNews => ({ kind: 'kept-answer', at });

describe('afterNews()', () => {
  it('is offline once the backend is lost, without a time while nothing old is shown', () => {
    expect(after({ kind: 'lost' })).toEqual({ isOffline: true, since: null });
  });

  it('tells the time of the oldest answer that is shown', () => {
    const [early, late] = ['2026-11-23T02:00:00.000Z', '2026-11-23T02:20:00.000Z'];
    expect(after(kept(late), kept(early), kept(late), { kind: 'lost' })).toEqual({ isOffline: true, since: early });
  });

  it('is online again with the first answer, and the same value while nothing changes', () => {
    expect(after(kept('2026-11-23T02:00:00.000Z'), { kind: 'answered' })).toBe(online);
    expect(after({ kind: 'answered' })).toBe(online);
  });
});
