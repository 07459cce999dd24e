import { formatAmount } from '@suanpan/money/format-amount';
import { useCallback } from 'react';
import { useT } from '../texts.ts';
import { choicesOf, isMoney, isYesOrNo, type ParameterName } from './parameter-values.ts';

/** Returns what says the value of a parameter as people read it. */
export function useParameterText(): (name: ParameterName, value: string) => string {
  const t = useT();
  return useCallback(
    (name, value) => {
      if (isYesOrNo(name)) return t(value === 'true' ? 'parameter.yes' : 'parameter.no');
      const choice = choicesOf(name)?.find((known) => known.value === value);
      if (choice !== undefined) return t(choice.text);
      if (isMoney(name)) return formatAmount(value);
      return name === 'SURTAX_FACTOR' ? `× ${value}` : `${value}%`;
    },
    [t],
  );
}
