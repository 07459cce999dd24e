import type { Role } from '#core/access/permission.ts';

/** A person of the demo data. */
export interface DemoPerson {
  readonly loginName: string;
  readonly name: string;
}

/** A person in a company of the demo data. */
export interface DemoMembership {
  readonly loginName: string;
  readonly role: Role;
}

/** Everybody's password. */
export const demoPassword = 'suanpan-demo';

/** Everybody of the demo data. */
export const demoPeople: readonly DemoPerson[] = [
  { loginName: 'lisi', name: '李四' },
  { loginName: 'wangmin', name: '王敏' },
  { loginName: 'zhaolei', name: '赵磊' },
  { loginName: 'chenjing', name: '陈静' },
  { loginName: 'zhouhai', name: '周海' },
  { loginName: 'sunli', name: '孙丽' },
];

/** Who operates the platform of the demo, and the company of their own that they sign in to. */
export const platformPerson: DemoPerson = { loginName: 'yunwei', name: '云维' };

/** Has no customers, products or documents. */
export const platformCompanyName = '算盘平台';

/** Who is what in the tea company. */
export const teaPeople: readonly DemoMembership[] = [
  { loginName: 'lisi', role: 'owner' },
  { loginName: 'wangmin', role: 'sales' },
  { loginName: 'zhaolei', role: 'sales' },
  { loginName: 'chenjing', role: 'accountant' },
];

/** Who is what in the hardware company; 李四 keeps its books. */
export const hardwarePeople: readonly DemoMembership[] = [
  { loginName: 'zhouhai', role: 'owner' },
  { loginName: 'sunli', role: 'sales' },
  { loginName: 'lisi', role: 'accountant' },
];
