import { describe, expect, it } from 'vitest';
import { dateFormatter, numberFormatter } from './formatters.ts';

describe('dateFormatter() and numberFormatter()', () => {
  it('are made once for a language and a form', () => {
    const day = { timeZone: 'UTC', month: '2-digit', day: '2-digit' } as const;
    expect(dateFormatter('zh-CN', day)).toBe(dateFormatter('zh-CN', { ...day }));
    expect(dateFormatter('en-US', day)).not.toBe(dateFormatter('zh-CN', day));
    expect(dateFormatter('zh-CN', { ...day, timeZone: 'Asia/Shanghai' })).not.toBe(dateFormatter('zh-CN', day));
    expect(numberFormatter('zh-CN', {})).toBe(numberFormatter('zh-CN', {}));
    expect(numberFormatter('zh-CN', { maximumFractionDigits: 0 }).format(1234.5)).toBe('1,235');
  });
});
