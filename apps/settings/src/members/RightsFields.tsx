import { SelectField } from '@suanpan/shared-ui/select-field';
import { Stack } from '@suanpan/shared-ui/stack';
import { SwitchField } from '@suanpan/shared-ui/switch-field';
import { useId } from 'react';
import { useT } from '../texts.ts';
import { canChooseScope, memberRoles, usualScope, withRole, type CustomerScope, type MemberRole } from './member-roles.ts';

/** What somebody may do, as it is chosen. */
export interface Rights {
  readonly roles: readonly MemberRole[];
  readonly customerScope: CustomerScope;
}

interface RightsFieldsProps {
  value: Rights;
  onChange: (value: Rights) => void;
  fieldIdOf: (entry: string) => string;
  problemOf: (entry: string) => string | undefined;
}

const scopes = ['OWN', 'ALL'] as const;

/** Roles and, where there is a choice, whose customers are seen. Renders a `group` of switches and a select. */
export function RightsFields({ value, onChange, fieldIdOf, problemOf }: RightsFieldsProps) {
  const t = useT();
  const headingId = useId();
  const { roles, customerScope } = value;
  const turn = (role: MemberRole, isOn: boolean): void => {
    const next = withRole(roles, role, isOn);
    onChange({ roles: next, customerScope: usualScope(next) });
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
      {canChooseScope(roles) && (
        <SelectField
          id={fieldIdOf('customerScope')}
          label={t('member.scope')}
          description={t('member.scopeHint')}
          options={scopes.map((scope) => ({ value: scope, label: t(`scope.${scope}`) }))}
          value={customerScope}
          onChange={(chosen) => onChange({ roles, customerScope: chosen === 'ALL' ? 'ALL' : 'OWN' })}
        />
      )}
    </>
  );
}
