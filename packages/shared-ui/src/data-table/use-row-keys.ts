import { useRef, useState } from 'react';
import type { FocusEvent, KeyboardEvent } from 'react';

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  j: 1,
  J: 1,
  ArrowUp: -1,
  k: -1,
  K: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** Walks the rows of a table body with ↑ ↓, J K, Home and End; one row at a time is a tab stop. */
export function useRowKeys(count: number) {
  const ref = useRef<HTMLTableSectionElement>(null);
  const [stop, setStop] = useState(0);
  const rowsOf = () => [...(ref.current?.querySelectorAll<HTMLTableRowElement>(':scope > tr') ?? [])];
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const rows = rowsOf();
    const from = rows.findIndex((row) => row.contains(event.target as Node));
    const next = Math.min(Math.max(from + step, 0), rows.length - 1);
    event.preventDefault();
    rows[next]?.focus();
  };
  const onFocus = (event: FocusEvent) => {
    const index = rowsOf().findIndex((row) => row.contains(event.target));
    if (index !== -1) setStop(index);
  };
  return { ref, current: Math.min(stop, Math.max(count - 1, 0)), onKeyDown, onFocus };
}

function isTyping(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type="checkbox"]), textarea, select, [contenteditable="true"]');
}
