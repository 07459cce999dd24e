import type { PrintRefusal } from '#core/printing/print-record.ts';
import type { PrintTemplateReason, PrintTemplateRefusal } from '#core/printing/print-template.ts';
import type { ErrorEntry } from './error-entry.ts';

/** Why something is not printed, or the look of prints not changed. */
export const printingErrors: Readonly<Record<PrintRefusal | PrintTemplateReason | PrintTemplateRefusal, ErrorEntry>> = {
  'prints-too-many': {
    code: 'SP-API-607',
    cause: 'More was to be printed in one go than a print takes.',
    effect: 'Nothing was printed or counted.',
    remedy: 'Choose fewer, and print the others afterwards.',
    message: {
      'zh-CN': '一次最多打印 {max} 张，选了 {count} 张，请分几次打印。',
      'en-US': 'At most {max} are printed in one go, and {count} were chosen; print them in several goes.',
    },
  },
  'prints-not-there': {
    code: 'SP-API-609',
    cause: 'None of what was to be printed in one go is there for the member.',
    effect: 'Nothing was printed or counted.',
    remedy: 'Read the list again and choose what it shows.',
    message: {
      'zh-CN': '要打印的单据都不在了，或没有权限查看，请刷新列表后重选。',
      'en-US': 'None of what was to be printed is there, or for you to see; reload the list and choose again.',
    },
  },
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
