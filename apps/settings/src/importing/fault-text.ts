import { SheetFault } from '@suanpan/workbook/sheet-fault';
import { templateColumns } from '../files/template-columns.ts';
import { texts } from '../texts.ts';
import { HeadsFault, NoRowsFault } from './import-session.ts';

/** Returns why a file cannot be imported and what to do, in the person's language; null for what the backend or the network said. */
export function faultText(error: unknown): string | null {
  const { text, i18n } = texts;
  if (error instanceof SheetFault) return text(`fault.${error.reason}`);
  if (error instanceof NoRowsFault) return text('fault.empty');
  if (!(error instanceof HeadsFault)) return null;
  const code = templateColumns[error.kind][0]?.header[i18n.locale === 'en-US' ? 'en-US' : 'zh-CN'];
  return text('fault.heads', { code });
}
