import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { SelectField, type SelectOption } from './SelectField.tsx';

function show(options: readonly SelectOption[] | undefined) {
  const onChange = vi.fn();
  const field = (given: readonly SelectOption[] | undefined) => (
    <SelectField label="Warehouse" value="" onChange={onChange} options={given} />
  );
  const { rerender } = render(field(options));
  return { onChange, arrive: (given: readonly SelectOption[]) => rerender(field(given)) };
}

const press = () => userEvent.click(screen.getByRole('button', { name: /Warehouse/ }));

it('a list that is opened before its options came has them once they are there', async () => {
  const { onChange, arrive } = show(undefined);
  await press();
  expect(screen.getByRole('listbox').textContent).toBe('Loading');
  arrive([
    { value: '1', label: 'Main' },
    { value: '2', label: 'Shop' },
  ]);
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  expect(onChange).toHaveBeenLastCalledWith('2');
  expect(screen.queryByRole('listbox')).toBeNull();
});

it('a list of nothing says so', async () => {
  show([]);
  await press();
  expect(screen.getByRole('listbox').textContent).toBe('Nothing here');
});
