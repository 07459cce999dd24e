/** One line of the list. */
export interface Order {
  readonly number: string;
  readonly customer: string;
  readonly day: string;
  readonly fen: number;
  readonly status: 'draft' | 'confirmed' | 'shipped';
}

const customers = ['杭州云帆贸易', '苏州百川五金', '宁波海纳电子', '绍兴锦绣纺织', '嘉兴丰年食品'];
const statuses = ['draft', 'confirmed', 'shipped'] as const;

/** The same sixty orders in each visit: what is measured is the way to them. */
export const orders: readonly Order[] = Array.from({ length: 60 }, (_, index) => ({
  number: `SO-2026-${String(index + 1).padStart(4, '0')}`,
  customer: customers[index % customers.length] ?? '',
  day: `2026-11-${String((index % 28) + 1).padStart(2, '0')}`,
  fen: 12_300 + index * 4_567,
  status: statuses[index % statuses.length] ?? 'draft',
}));
