import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { LocaleProvider } from '../locale/LocaleProvider.tsx';
import { LookupField } from '../lookup/LookupField.tsx';
import { TextField } from '../text-field/TextField.tsx';

const nameField = () => screen.getByRole<HTMLInputElement>('textbox', { name: /名称/ });

function showName({ first = '', ...told }: { readonly first?: string; readonly error?: string; readonly isTried?: boolean }) {
  function Holder({ error, isTried }: { readonly error?: string | undefined; readonly isTried?: boolean | undefined }) {
    const [value, setValue] = useState(first);
    return (
      <LocaleProvider locale="zh-CN">
        <TextField label="名称" value={value} onChange={setValue} isRequired isTried={isTried} error={error} />
      </LocaleProvider>
    );
  }
  const { rerender } = render(<Holder {...told} />);
  return { tell: (next: { readonly error?: string; readonly isTried?: boolean }) => rerender(<Holder {...next} />) };
}

it('a required field that is left empty says nothing before saving was tried', async () => {
  showName({});
  await userEvent.click(nameField());
  await userEvent.tab();
  expect(screen.queryByText('请填写名称')).toBeNull();
  expect(nameField().getAttribute('aria-invalid')).toBeNull();
});

it('a lookup that is left empty says nothing before saving was tried', async () => {
  const search = () => Promise.resolve([]);
  render(
    <LocaleProvider locale="zh-CN">
      <LookupField label="客户" value={null} onChange={() => undefined} search={search} isRequired />
    </LocaleProvider>,
  );
  const field = screen.getByRole('combobox', { name: /客户/ });
  await userEvent.click(field);
  await userEvent.tab();
  expect(field).not.toBe(document.activeElement);
  expect(screen.queryByText('请选择客户')).toBeNull();
  expect(field.getAttribute('aria-invalid')).toBeNull();
});

it('once saving was tried, what is missing is said until it is there, and again when it is taken away', async () => {
  const { tell } = showName({});
  tell({ isTried: true });
  expect(screen.getByText('请填写名称')).toBeDefined();
  await userEvent.type(nameField(), '甲');
  expect(screen.queryByText('请填写名称')).toBeNull();
  await userEvent.clear(nameField());
  expect(screen.getByText('请填写名称')).toBeDefined();
});

it('what a refused save said of an empty field goes when it is filled', async () => {
  const { tell } = showName({});
  tell({ error: '请填写名称。' });
  expect(screen.getByText('请填写名称。')).toBeDefined();
  await userEvent.type(nameField(), '甲');
  expect(screen.queryByText('请填写名称。')).toBeNull();
  tell({ error: '名称已有。' });
  expect(screen.getByText('名称已有。')).toBeDefined();
});

it('what is said of a value stays while the value is changed', async () => {
  const { tell } = showName({ first: '甲' });
  tell({ error: '名称已有。' });
  await userEvent.type(nameField(), '乙');
  expect(screen.getByText('名称已有。')).toBeDefined();
});
