import { useQuery } from '@apollo/client/react';
import { SelectField } from '@suanpan/shared-ui/select-field';
import { SwitchField } from '@suanpan/shared-ui/switch-field';
import type { DepartmentCardFragment } from '../data/department-card.fragment.generated.ts';
import { ReadPlacesDocument } from '../data/read-places.generated.ts';
import { useT } from '../texts.ts';
import { ChosenFields } from './ChosenFields.tsx';
import { canChooseCash, canChooseWarehouses, canHideCosts, canHidePrices, type Rights } from './member-rights.ts';
import { canChooseScope } from './member-roles.ts';

interface LimitFieldsProps {
  value: Rights;
  departments: readonly DepartmentCardFragment[];
  onChange: (value: Rights) => void;
  fieldIdOf: (entry: string) => string;
  problemOf: (entry: string) => string | undefined;
}

/** Over what of the company the roles hold: a department, whose customers, which warehouses and cash accounts, and what is hidden. */
export function LimitFields({ value, departments, onChange, fieldIdOf, problemOf }: LimitFieldsProps) {
  const t = useT();
  const { data } = useQuery(ReadPlacesDocument);
  const { roles } = value;
  const change = (changed: Partial<Rights>): void => onChange({ ...value, ...changed });
  return (
    <>
      <DepartmentField {...{ value, departments, change, fieldIdOf, problemOf }} />
      {canChooseScope(roles) && (
        <ScopeField value={value} hasDepartments={departments.length > 0} change={change} id={fieldIdOf('customerScope')} />
      )}
      {canChooseWarehouses(roles) && (
        <ChosenFields
          id={fieldIdOf('warehouseIds')}
          title={t('member.warehouses')}
          hint={t('member.warehousesHint')}
          choices={data?.warehouses}
          chosen={value.warehouseIds}
          onChange={(warehouseIds) => change({ warehouseIds })}
          problem={problemOf('warehouseIds')}
        />
      )}
      {canChooseCash(roles) && (
        <ChosenFields
          id={fieldIdOf('cashAccountIds')}
          title={t('member.cashAccounts')}
          hint={t('member.cashAccountsHint')}
          choices={data?.cashAccounts}
          chosen={value.cashAccountIds}
          onChange={(cashAccountIds) => change({ cashAccountIds })}
          problem={problemOf('cashAccountIds')}
        />
      )}
      {canHideCosts(roles) && (
        <SwitchField
          id={fieldIdOf('hideCosts')}
          label={t('member.hideCosts')}
          description={t('member.hideCostsHint')}
          isOn={value.hideCosts}
          onChange={(hideCosts) => change({ hideCosts })}
        />
      )}
      {canHidePrices(roles) && (
        <SwitchField
          id={fieldIdOf('hidePrices')}
          label={t('member.hidePrices')}
          description={t('member.hidePricesHint')}
          isOn={value.hidePrices}
          onChange={(hidePrices) => change({ hidePrices })}
        />
      )}
    </>
  );
}

type DepartmentFieldProps = Omit<LimitFieldsProps, 'onChange'> & { change: (changed: Partial<Rights>) => void };

/** What is chosen for no department. */
const none = 'none';

/** A department, of those in use and the one that there was. Renders a select; nothing while the company has none. */
function DepartmentField({ value, departments, change, fieldIdOf, problemOf }: DepartmentFieldProps) {
  const t = useT();
  const shown = departments.filter(({ id, enabled }) => enabled || id === value.departmentId);
  if (shown.length === 0) return null;
  const options = shown.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <SelectField
      id={fieldIdOf('departmentId')}
      label={t('member.department')}
      options={[{ value: none, label: t('member.noDepartment') }, ...options]}
      value={value.departmentId ?? none}
      onChange={(id) => change({ departmentId: id === none ? null : id })}
      error={problemOf('departmentId')}
    />
  );
}

const scopes = ['OWN', 'DEPARTMENT', 'ALL'] as const;

interface ScopeFieldProps {
  value: Rights;
  hasDepartments: boolean;
  change: (changed: Partial<Rights>) => void;
  id: string;
}

/** Whose customers are seen. Renders a select. */
function ScopeField({ value: { customerScope, departmentId }, hasDepartments, change, id }: ScopeFieldProps) {
  const t = useT();
  const shown = scopes.filter((scope) => scope !== 'DEPARTMENT' || hasDepartments || customerScope === 'DEPARTMENT');
  const isAlone = customerScope === 'DEPARTMENT' && departmentId === null;
  return (
    <SelectField
      id={id}
      label={t('member.scope')}
      description={t(isAlone ? 'member.scopeAlone' : 'member.scopeHint')}
      options={shown.map((scope) => ({ value: scope, label: t(`scope.${scope}`) }))}
      value={customerScope}
      onChange={(chosen) => change({ customerScope: scopes.find((scope) => scope === chosen) ?? 'OWN' })}
    />
  );
}
