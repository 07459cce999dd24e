import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { LocaleProvider } from '../locale/LocaleProvider.tsx';
import { DecimalField } from './DecimalField.tsx';

function show(onChange = vi.fn()) {
  function Holder() {
    const [value, setValue] = useState('1.50');
    const change = (next: string) => {
      setValue(next);
      onChange(next);
    };
    return (
      <LocaleProvider locale="zh-CN">
        <DecimalField label="数量" value={value} onChange={change} maxPlaces={4} isRequired />
      </LocaleProvider>
    );
  }
  render(<Holder />);
  return { onChange, input: screen.getByRole<HTMLInputElement>('textbox', { name: /数量/ }) };
}

it('DecimalField gives a normalised number when it is left', async () => {
  const { onChange, input } = show();
  await userEvent.clear(input);
  await userEvent.type(input, '１２。５');
  expect(onChange).not.toHaveBeenCalled();
  await userEvent.tab();
  expect(onChange).toHaveBeenCalledExactlyOnceWith('12.5');
  expect(input.value).toBe('12.5');
});

it('DecimalField gives a wrong text as it was typed, and tells', async () => {
  const { onChange, input } = show();
  await userEvent.clear(input);
  await userEvent.type(input, '1.2.3');
  await userEvent.tab();
  expect(input.value).toBe('1.2.3');
  expect(input.getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByText('请输入数字')).toBeDefined();
  expect(onChange).toHaveBeenCalledExactlyOnceWith('1.2.3');
});

it('DecimalField does not commit on the Enter that ends a composition', async () => {
  const { onChange, input } = show();
  await userEvent.clear(input);
  await userEvent.type(input, '7');
  fireEvent.keyDown(input, { key: 'Enter', isComposing: true });
  expect(onChange).not.toHaveBeenCalled();
  fireEvent.keyDown(input, { key: 'Enter' });
  expect(onChange).toHaveBeenCalledExactlyOnceWith('7');
});

it('DecimalField says nothing of a required value that is missing while nobody tried to save', async () => {
  const { input } = show();
  await userEvent.clear(input);
  await userEvent.tab();
  expect(input.value).toBe('');
  expect(input.getAttribute('aria-invalid')).toBeNull();
  expect(screen.queryByText('请填写数量')).toBeNull();
});
