import type { Role } from '#core/access/permission.ts';
import { hardwareCompany } from './data/hardware-company.ts';
import { teaCompany } from './data/tea-company.ts';
import {
  demoPassword,
  demoPeople,
  hardwarePeople,
  platformCompanyName,
  platformPerson,
  teaPeople,
  type DemoMembership,
} from './demo-people.ts';

/** Whom one can sign in as, in which company. */
export interface DemoAccount {
  readonly company: string;
  readonly loginName: string;
  readonly name: string;
  readonly role: Role;
  readonly password: string;
}

/** Everybody of the demo data, company by company. */
export const demoAccounts: readonly DemoAccount[] = [
  ...accountsOf(teaCompany.name, teaPeople),
  ...accountsOf(hardwareCompany.name, hardwarePeople),
  { company: platformCompanyName, ...platformPerson, role: 'owner', password: demoPassword },
];

function accountsOf(company: string, people: readonly DemoMembership[]): readonly DemoAccount[] {
  return people.map(({ loginName, role }) => {
    const name = demoPeople.find((person) => person.loginName === loginName)?.name ?? loginName;
    return { company, loginName, name, role, password: demoPassword };
  });
}
