import type { FileText } from '@suanpan/import-kit/file-column';

/** Returns what a file says in either language. */
export function both(zh: string, en: string): FileText {
  return { 'zh-CN': zh, 'en-US': en };
}
