import type { StatusTone } from '../src/status-tag/StatusTag.tsx';

/** An order of the gallery's list. */
export interface SampleOrder {
  readonly id: string;
  readonly no: string;
  readonly party: string;
  readonly date: string;
  readonly gross: string;
  readonly paid: string;
  readonly tone: StatusTone;
  readonly status: readonly [zh: string, en: string];
}

/** The rows of the gallery's list. */
export const orders: readonly SampleOrder[] = [
  {
    id: '1',
    no: 'XSDD-2026-0128',
    party: '上海静安茶馆',
    date: '11-23',
    gross: '12430',
    paid: '0',
    tone: 'neutral',
    status: ['草稿', 'Draft'],
  },
  {
    id: '2',
    no: 'XSDD-2026-0127',
    party: '苏州平江客栈',
    date: '11-23',
    gross: '8960',
    paid: '0',
    tone: 'waiting',
    status: ['待审核', 'To approve'],
  },
  {
    id: '3',
    no: 'XSDD-2026-0126',
    party: '宁波鼓楼食品商行',
    date: '11-22',
    gross: '36210.5',
    paid: '10000',
    tone: 'active',
    status: ['待出库', 'To ship'],
  },
  {
    id: '4',
    no: 'XSDD-2026-0125',
    party: '绍兴柯桥贸易有限公司',
    date: '11-22',
    gross: '5120',
    paid: '5120',
    tone: 'done',
    status: ['已完成', 'Done'],
  },
  {
    id: '5',
    no: 'XSDD-2026-0124',
    party: '嘉兴南湖超市',
    date: '11-21',
    gross: '21300',
    paid: '0',
    tone: 'danger',
    status: ['逾期', 'Overdue'],
  },
  {
    id: '6',
    no: 'XSDD-2026-0123',
    party: '湖州吴兴茶楼',
    date: '11-21',
    gross: '-2480',
    paid: '-2480',
    tone: 'done',
    status: ['已完成', 'Done'],
  },
];
