import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { PickList } from './PickList.tsx';

const teas = [
  { id: '1', name: 'Longjing', facts: ['Hangzhou', ''] },
  { id: '2', name: 'Anji white', facts: [] },
  { id: '3', name: 'Osmanthus oolong', facts: [] },
];

function show({ isCurrent = true } = {}) {
  const pick = vi.fn();
  function Holder() {
    const [search, setSearch] = useState('');
    const items = teas.filter(({ name }) => name.toLowerCase().includes(search));
    return (
      <PickList label="Find tea" search={search} onSearch={setSearch} items={items} isOutdated={!isCurrent} onPick={pick} none="No tea" />
    );
  }
  render(<Holder />);
  return { pick, search: screen.getByRole('searchbox', { name: 'Find tea' }) };
}

it('Enter in the search box takes the first that was found', async () => {
  const { pick, search } = show();
  expect(document.activeElement).toBe(search);
  await userEvent.keyboard('osm{Enter}');
  expect(pick.mock.calls).toEqual([[teas[2]]]);
});

it('the arrows lead from the search box through the items and back, and Enter takes the one in focus', async () => {
  const { pick, search } = show();
  await userEvent.keyboard('{ArrowUp}');
  expect(document.activeElement).toBe(search);
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}');
  expect(document.activeElement?.textContent).toBe('Osmanthus oolong');
  await userEvent.keyboard('{ArrowUp}{Enter}');
  expect(pick.mock.calls).toEqual([[teas[1]]]);
  await userEvent.keyboard('{ArrowUp}{ArrowUp}');
  expect(document.activeElement).toBe(search);
});

it('Enter waits for an answer to what was typed, and takes nothing where nothing was found', async () => {
  const { pick } = show({ isCurrent: false });
  await userEvent.keyboard('osm{Enter}');
  expect(pick).not.toHaveBeenCalled();
});

it('what stands in place of the items is shown', async () => {
  const { pick } = show();
  await userEvent.keyboard('coffee{Enter}');
  expect(screen.queryAllByText('No tea')).toHaveLength(1);
  expect(screen.queryAllByRole('listitem')).toEqual([]);
  expect(pick).not.toHaveBeenCalled();
});
