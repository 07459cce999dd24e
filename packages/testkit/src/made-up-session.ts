import type { Session } from '@suanpan/protocol/session';

const company = { id: 'company-1', name: '云帆贸易', timeZone: 'Asia/Shanghai' };

/** Somebody of one company, with no role and no permission: for a host that runs without a backend. */
export const madeUpSession: Session = {
  user: { id: 'user-1', name: '林晓', loginName: 'lin' },
  company,
  companies: [company],
  roles: [],
  permissions: [],
  locale: 'zh-CN',
};
