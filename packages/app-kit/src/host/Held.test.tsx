// @vitest-environment happy-dom
import { act } from 'react';
import { type Root, createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Held, useHold } from './Held.tsx';

let root: Root;
let place: HTMLElement;
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  place = document.createElement('div');
  root = createRoot(place);
});
afterEach(() => act(() => root.unmount()));

function Form({ version, isTyped }: { version: number; isTyped: boolean }) {
  useHold(isTyped);
  return <p>{`typed over version ${version}`}</p>;
}

const show = (version: number, isTyped: boolean): string => {
  act(() => root.render(<Held value={version}>{(held) => <Form version={held} isTyped={isTyped} />}</Held>));
  return place.textContent;
};

it('Held follows what others save until something is typed, holds then, and follows again once it is saved', () => {
  expect(show(1, false)).toBe('typed over version 1');
  expect(show(2, false)).toBe('typed over version 2');
  expect(show(2, true)).toBe('typed over version 2');
  expect(show(3, true)).toBe('typed over version 2');
  expect(show(4, true)).toBe('typed over version 2');
  expect(show(4, false)).toBe('typed over version 4');
});

it('a form that goes while something is typed in it lets go', () => {
  show(1, true);
  const without = (version: number): string => {
    act(() => root.render(<Held value={version}>{(held) => <p>{held}</p>}</Held>));
    return place.textContent;
  };
  expect(without(2)).toBe('2');
});

it('useHold() without anybody who holds does nothing', () => {
  act(() => root.render(<Form version={1} isTyped />));
  expect(place.textContent).toBe('typed over version 1');
});
