/** One article in stock. */
export interface Article {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly pieces: number;
  readonly least: number;
}

const names = ['六角螺栓 M8', '不锈钢垫片', '棉质包装袋', '铝合金型材', '工业胶带', '轴承 6204'];

/** The same sixty articles in each visit. */
export const articles: readonly Article[] = Array.from({ length: 60 }, (_, index) => ({
  code: `ART-${String(index + 1).padStart(4, '0')}`,
  name: names[index % names.length] ?? '',
  unit: index % 2 === 0 ? '件' : '箱',
  pieces: (index * 37) % 480,
  least: 60,
}));
