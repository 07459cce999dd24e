import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeEach, expect, it, vi } from 'vitest';
import { Button } from '../button/Button.tsx';
import { LocaleProvider } from './LocaleProvider.tsx';

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
});

const marks = () => document.head.querySelectorAll('#react-aria-pressable-style').length;

it('marks the page itself while anything is rendered, wherever that stands, and leaves nothing behind', () => {
  const roots = [1, 2].map(() => createRoot(document.createElement('div')));
  for (const root of roots)
    act(() =>
      root.render(
        <LocaleProvider locale="zh-CN">
          <Button>保存</Button>
        </LocaleProvider>,
      ),
    );
  expect(marks()).toBe(1);
  act(() => roots[0]?.unmount());
  expect(marks()).toBe(1);
  act(() => roots[1]?.unmount());
  expect(marks()).toBe(0);
});
