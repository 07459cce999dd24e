import { SheetFault } from '@suanpan/workbook/sheet-fault';
import { importWords } from '../texts/import-words.ts';
import { HeadsFault, NoRowsFault } from './import-session.ts';

/** Returns why a file cannot be imported and what to do, in the person's language; null for what the backend or the network said. */
export function faultText(error: unknown): string | null {
  const { text, i18n } = importWords;
  if (error instanceof SheetFault) return text(`fault.${error.reason}`);
  if (error instanceof NoRowsFault) return text('fault.empty');
  if (!(error instanceof HeadsFault)) return null;
  const code = error.offer.columns[0]?.header[i18n.locale === 'en-US' ? 'en-US' : 'zh-CN'];
  return text('fault.heads', { code });
}
