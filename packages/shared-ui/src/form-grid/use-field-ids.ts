import { useCallback, useId } from 'react';

/** Returns what gives each field of a form its id. Two forms of one kind may be open at once, so a name alone is not enough. */
export function useFieldIds(): (field: string) => string {
  const form = useId();
  return useCallback((field) => `${form}-${field}`, [form]);
}
