import { DecimalField } from '@suanpan/shared-ui/decimal-field';
import { useT } from '../texts.ts';
import type { MemberRole } from './member-roles.ts';

interface MaxDiscountFieldProps {
  id: string;
  roles: readonly MemberRole[];
  /** Percent; null for no limit. */
  value: string | null;
  onChange: (value: string | null) => void;
  error: string | undefined;
}

/** How much discount somebody who sells may give. Renders nothing for others, and for owners, whom nothing limits. */
export function MaxDiscountField({ roles, value, onChange, ...rest }: MaxDiscountFieldProps) {
  const t = useT();
  if (!isDiscountLimited(roles)) return null;
  return (
    <DecimalField
      {...rest}
      label={t('member.maxDiscount')}
      description={t('member.maxDiscountHint')}
      unit="%"
      value={value ?? ''}
      onChange={(entered) => onChange(entered === '' ? null : entered)}
    />
  );
}

function isDiscountLimited(roles: readonly MemberRole[]): boolean {
  return !roles.includes('OWNER') && roles.some((role) => role === 'SALES' || role === 'ACCOUNTANT');
}
