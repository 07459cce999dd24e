import { Stack } from '@suanpan/shared-ui/stack';
import { SwitchField } from '@suanpan/shared-ui/switch-field';
import { useId } from 'react';
import type { DepartmentCardFragment } from '../data/department-card.fragment.generated.ts';
import { useT } from '../texts.ts';
import { LimitFields } from './LimitFields.tsx';
import type { Rights } from './member-rights.ts';
import { memberRoles, usualScope, withRole, type MemberRole } from './member-roles.ts';

interface RightsFieldsProps {
  value: Rights;
  departments: readonly DepartmentCardFragment[];
  onChange: (value: Rights) => void;
  fieldIdOf: (entry: string) => string;
  problemOf: (entry: string) => string | undefined;
}

/** Roles, and over what of the company they hold. Renders a `group` of switches, and fields for what there is a choice of. */
export function RightsFields({ value, departments, onChange, fieldIdOf, problemOf }: RightsFieldsProps) {
  const t = useT();
  const headingId = useId();
  const { roles } = value;
  const turn = (role: MemberRole, isOn: boolean): void => {
    const next = withRole(roles, role, isOn);
    onChange({ ...value, roles: next, customerScope: usualScope(next) });
  };
  const problem = problemOf('roles');
  return (
    <>
      <div role="group" aria-labelledby={headingId} id={fieldIdOf('roles')}>
        <Stack>
          <strong id={headingId}>{t('member.roles')}</strong>
          {problem !== undefined && <span role="alert">{problem}</span>}
          {memberRoles.map((role) => (
            <SwitchField
              key={role}
              label={t(`role.${role}`)}
              description={t(`role.${role}.hint`)}
              isOn={roles.includes(role)}
              onChange={(isOn) => turn(role, isOn)}
            />
          ))}
        </Stack>
      </div>
      <LimitFields {...{ value, departments, onChange, fieldIdOf, problemOf }} />
    </>
  );
}
