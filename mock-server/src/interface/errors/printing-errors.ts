import type { PrintTemplateReason, PrintTemplateRefusal } from '#core/printing/print-template.ts';
import type { ErrorEntry } from './error-entry.ts';

/** Why the look of prints is not changed. */
export const printingErrors: Readonly<Record<PrintTemplateReason | PrintTemplateRefusal, ErrorEntry>> = {
  'print-part-unknown': {
    code: 'SP-API-646',
    cause: 'What is printed of this kind has no such paper, title, column, signature or part.',
    effect: 'Nothing was changed.',
    remedy: 'Choose among what the template offers.',
    message: { 'zh-CN': '这种打印没有“{part}”，请重新选择。', 'en-US': 'This kind of print has no "{part}"; choose again.' },
  },
  'print-lines-too-many': {
    code: 'SP-API-647',
    cause: 'A text of a template has more lines than a sheet has room for.',
    effect: 'Nothing was changed.',
    remedy: 'Put several lines into one.',
    message: { 'zh-CN': '最多 {max} 行，请合并几行。', 'en-US': 'At most {max} lines; put several into one.' },
  },
  'print-template-changed': {
    code: 'SP-API-648',
    status: 409,
    cause: 'Somebody changed the template since it was read.',
    effect: 'Nothing was changed.',
    remedy: 'Read it again and repeat the change.',
    message: {
      'zh-CN': '打印模板已被他人修改，请刷新后重试。',
      'en-US': 'The print template was changed by somebody else; reload it and try again.',
    },
  },
};
