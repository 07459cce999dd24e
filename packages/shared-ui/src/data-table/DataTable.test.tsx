import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { NavigationProvider } from '../navigation-context/NavigationProvider.tsx';
import { DataTable } from './DataTable.tsx';
import type { DataColumn } from './data-column.ts';

interface Fruit {
  readonly id: string;
  readonly name: string;
}

const columns: readonly DataColumn<Fruit>[] = [
  { id: 'name', header: 'Name', cell: (row) => row.name, sortable: true },
  { id: 'id', header: 'Code', cell: (row) => row.id, align: 'end' },
];
const rows: readonly Fruit[] = [
  { id: 'a', name: 'Apple' },
  { id: 'b', name: 'Banana' },
  { id: 'c', name: 'Cherry' },
];

it('a reader walks the rows with J and arrows and opens one with Enter', async () => {
  const visited = vi.fn();
  render(
    <NavigationProvider onNavigate={visited}>
      <DataTable label="Fruit" columns={columns} rows={rows} rowKey={(row) => row.id} rowHref={(row) => `/fruit/${row.id}`} />
    </NavigationProvider>,
  );
  await userEvent.tab();
  expect(document.activeElement?.textContent).toContain('Apple');
  await userEvent.keyboard('j{ArrowDown}{ArrowDown}k{Enter}');
  expect(visited).toHaveBeenCalledExactlyOnceWith('/fruit/b');
});

it('a row without a page acts on click and Enter', async () => {
  const act = vi.fn();
  render(<DataTable label="Fruit" columns={columns} rows={rows} rowKey={(row) => row.id} onRowAction={act} />);
  await userEvent.click(screen.getByText('Cherry'));
  expect(act).toHaveBeenLastCalledWith(rows[2]);
});

it('a heading sorts ascending first, then turns', async () => {
  const sort = vi.fn();
  const props = { label: 'Fruit', columns, rows, rowKey: (row: Fruit) => row.id, onSortChange: sort };
  const { rerender } = render(<DataTable {...props} sort={null} />);
  await userEvent.click(screen.getByRole('button', { name: 'Name' }));
  expect(sort).toHaveBeenLastCalledWith({ column: 'name', direction: 'ascending' });
  rerender(<DataTable {...props} sort={{ column: 'name', direction: 'ascending' }} />);
  expect(screen.getByRole('columnheader', { name: 'Name' }).getAttribute('aria-sort')).toBe('ascending');
  await userEvent.click(screen.getByRole('button', { name: 'Name' }));
  expect(sort).toHaveBeenLastCalledWith({ column: 'name', direction: 'descending' });
});

it('rows can be marked one by one and all at once', async () => {
  const change = vi.fn();
  const selection = { selectedKeys: new Set(['a']), onChange: change };
  render(<DataTable label="Fruit" columns={columns} rows={rows} rowKey={(row) => row.id} selection={selection} />);
  await userEvent.click(within(screen.getAllByRole('row')[2] as HTMLElement).getByRole('checkbox'));
  expect(change).toHaveBeenLastCalledWith(new Set(['a', 'b']));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Select all' }));
  expect(change).toHaveBeenLastCalledWith(new Set(['a', 'b', 'c']));
});

it('with Shift, every row is marked from the last one that was pressed', async () => {
  const user = userEvent.setup();
  const Marked = () => {
    const [selectedKeys, onChange] = useState<ReadonlySet<string>>(new Set());
    return <DataTable label="Fruit" columns={columns} rows={rows} rowKey={(row) => row.id} selection={{ selectedKeys, onChange }} />;
  };
  render(<Marked />);
  const box = (row: number) => within(screen.getAllByRole('row')[row] as HTMLElement).getByRole<HTMLInputElement>('checkbox');
  const marked = () => [1, 2, 3].filter((row) => box(row).checked);
  await user.click(box(3));
  await user.keyboard('{Shift>}');
  await user.click(box(1));
  expect(marked()).toEqual([1, 2, 3]);
  await user.click(box(2));
  await user.keyboard('{/Shift}');
  expect(marked()).toEqual([3]);
});

it('the empty state stands in place of the rows, the skeleton before them', () => {
  const props = { label: 'Fruit', columns, rows: [], rowKey: (row: Fruit) => row.id, empty: <p>Nothing yet</p> };
  const { rerender } = render(<DataTable {...props} isLoading />);
  expect(screen.queryByText('Nothing yet')).toBeNull();
  expect(screen.getByRole('table').getAttribute('aria-busy')).toBe('true');
  rerender(<DataTable {...props} />);
  expect(screen.getByText('Nothing yet')).toBeDefined();
});

it('a column may be what a card can do, which stands without its header', () => {
  const edit: DataColumn<Fruit> = { id: 'edit', header: 'Action', cell: () => <button type="button">Edit</button>, phone: 'action' };
  render(<DataTable label="Fruit" columns={[...columns, edit]} rows={rows.slice(0, 1)} rowKey={(row) => row.id} />);
  expect(screen.getAllByRole('cell').map((cell) => cell.dataset['phone'])).toEqual(['title', 'meta', 'action']);
  expect(screen.getByRole('button', { name: 'Edit' })).toBeDefined();
});
