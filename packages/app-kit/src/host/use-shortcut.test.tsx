// @vitest-environment happy-dom
import type { Host, ShownShortcut } from '@suanpan/protocol/host';
import { act, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeEach, expect, it, vi } from 'vitest';
import { HostProvider } from './host-context.tsx';
import { type Shortcut, useShortcut } from './use-shortcut.ts';

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  document.body.replaceChildren();
});

/** Shows a component with a shortcut; returns what is on the host's list. */
function show() {
  const listed = new Set<ShownShortcut>();
  const shortcut = (shown: ShownShortcut) => {
    listed.add(shown);
    return () => void listed.delete(shown);
  };
  const host = { ui: { shortcut } } as unknown as Host;
  function Part(props: Shortcut) {
    useShortcut(props);
    return <input />;
  }
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  return {
    listed,
    input: () => place.querySelector('input') ?? place,
    render: (props: Shortcut) =>
      act(() =>
        root.render(
          <HostProvider value={host}>
            <Part {...props} />
          </HostProvider>,
        ),
      ),
    leave: () => act(() => root.unmount()),
  };
}

function press(target: Element, init: KeyboardEventInit): void {
  target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));
}

it('useShortcut() runs the newest function, lists its keys, and leaves with its component', () => {
  const [before, run] = [vi.fn(), vi.fn()];
  const { listed, render, leave } = show();
  render({ keys: 'mod+s', label: 'Save', run: before });
  render({ keys: 'mod+s', label: 'Save', run });
  press(document.body, { key: 's', ctrlKey: true });
  press(document.body, { key: 'S', metaKey: true });
  press(document.body, { key: 's' });
  press(document.body, { key: 's', ctrlKey: true, shiftKey: true });
  expect([before.mock.calls.length, run.mock.calls.length]).toEqual([0, 2]);
  expect([...listed]).toEqual([{ keys: 'mod+s', label: 'Save' }]);
  leave();
  press(document.body, { key: 's', ctrlKey: true });
  expect(run).toHaveBeenCalledTimes(2);
  expect(listed.size).toBe(0);
});

it('a key alone stays silent while somebody types; one with Ctrl does not', () => {
  const run = vi.fn();
  const { render, input } = show();
  render({ keys: 'n', label: 'New', run });
  press(input(), { key: 'n' });
  expect(run).not.toHaveBeenCalled();
  press(document.body, { key: 'n' });
  render({ keys: 'mod+Enter', label: 'Submit', run });
  press(input(), { key: 'Enter', ctrlKey: true });
  press(input(), { key: 'Enter', ctrlKey: true, isComposing: true });
  expect(run).toHaveBeenCalledTimes(2);
});

it('a key that saves sees the number that is still being typed, and leaves the focus where it was', () => {
  const run = vi.fn();
  const host = { ui: { shortcut: () => () => undefined } } as unknown as Host;
  function Form() {
    const [number, setNumber] = useState('1');
    useShortcut({ keys: 'mod+s', label: 'Save', run: () => run(number) });
    return <input inputMode="decimal" defaultValue={number} onBlur={(event) => setNumber(event.target.value)} />;
  }
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  act(() =>
    root.render(
      <HostProvider value={host}>
        <Form />
      </HostProvider>,
    ),
  );
  const field = place.querySelector('input');
  if (!field) throw new Error('There is no field');
  field.focus();
  field.value = '30';
  press(field, { key: 's', ctrlKey: true });
  expect(run.mock.calls).toEqual([['30']]);
  expect(document.activeElement).toBe(field);
  act(() => root.unmount());
});

it('what cannot be done now is not on the list', () => {
  const { listed, render } = show();
  render({ keys: 'n', label: 'New', run: undefined });
  expect(listed.size).toBe(0);
});
