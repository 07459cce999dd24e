import { useRef } from 'react';

/** Returns a draft without its lines: the same object while only lines change, so that what shows the head is not drawn at each letter. */
export function useDraftHead<Draft extends { readonly lines: unknown }>({ lines: _lines, ...head }: Draft): Omit<Draft, 'lines'> {
  const known = useRef<Omit<Draft, 'lines'>>(head);
  if (!isSame(known.current, head)) known.current = head;
  return known.current;
}

function isSame(before: object, after: object): boolean {
  const fields = Object.entries(after);
  return fields.length === Object.keys(before).length && fields.every(([key, value]) => Reflect.get(before, key) === value);
}
