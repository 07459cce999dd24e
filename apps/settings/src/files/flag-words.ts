import type { FileText } from '@suanpan/import-kit/file-column';

/** What a yes and a no are called in files. */
export const flagWords: Readonly<Record<'true' | 'false', FileText>> = {
  true: { 'zh-CN': '是', 'en-US': 'Yes' },
  false: { 'zh-CN': '否', 'en-US': 'No' },
};
