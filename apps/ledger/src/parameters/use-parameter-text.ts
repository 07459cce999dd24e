import { formatAmount } from '@suanpan/money/format-amount';
import { useCallback } from 'react';
import { useT } from '../texts.ts';
import { isYesOrNo, type ParameterName } from './parameter-values.ts';

/** Returns what says the value of a parameter as people read it. */
export function useParameterText(): (name: ParameterName, value: string) => string {
  const t = useT();
  return useCallback(
    (name, value) => {
      if (isYesOrNo(name)) return t(value === 'true' ? 'parameter.yes' : 'parameter.no');
      if (name === 'INPUT_CARRY_FORWARD') return formatAmount(value);
      return name === 'SURTAX_FACTOR' ? `× ${value}` : `${value}%`;
    },
    [t],
  );
}
