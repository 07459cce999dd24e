import { InlineNotice } from '@suanpan/shared-ui/inline-notice';
import { useT } from '../texts.ts';

interface CutNoticeProps {
  /** What was read; nothing is said while there is none. */
  report: { readonly rows: readonly unknown[]; readonly count: number } | undefined;
}

/** Says that a report has more rows than are given; renders nothing when it has not. */
export function CutNotice({ report }: CutNoticeProps) {
  const t = useT();
  if (!report || report.count <= report.rows.length) return null;
  return <InlineNotice>{t('report.cut', { shown: report.rows.length, count: report.count })}</InlineNotice>;
}
