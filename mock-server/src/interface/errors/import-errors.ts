import type { ImportCellReason, ImportRefusal } from '#core/import/import-job.ts';
import type { ErrorEntry } from './error-entry.ts';

/** Every reason of this table. */
export type ImportErrorReason = ImportRefusal | ImportCellReason;

/** Why an import is refused, and what can be wrong with its cells that a form cannot say. */
export const importErrors: Readonly<Record<ImportErrorReason, ErrorEntry>> = {
  'import-not-found': {
    code: 'SP-API-620',
    cause: 'The member has no such import, it is over, or it is more than a day old.',
    effect: 'Nothing was changed.',
    remedy: 'Choose the file again.',
    message: {
      'zh-CN': '找不到这次导入，可能已过期，请重新选择文件。',
      'en-US': 'This import was not found; it may be too old. Choose the file again.',
    },
  },
  'stale-import': {
    code: 'SP-API-621',
    cause: 'More rows came since what was seen of the import.',
    effect: 'Nothing was changed.',
    remedy: 'Check the file again.',
    message: {
      'zh-CN': '检查之后文件内容又有变化，请重新检查。',
      'en-US': 'The rows changed since they were checked; check the file again.',
    },
  },
  'import-rows-too-many': {
    code: 'SP-API-622',
    cause: 'The file has more rows than one import takes, or a part of it more than one request.',
    effect: 'These rows were not taken.',
    remedy: 'Divide the file.',
    message: { 'zh-CN': '一次最多导入 {max} 行，请分成几个文件。', 'en-US': 'One import takes at most {max} rows; divide the file.' },
  },
  'import-rows-malformed': {
    code: 'SP-API-623',
    cause:
      'Columns are unknown, double or without the code, or rows have no number of their own, another number of cells, or texts that cannot be stored.',
    effect: 'Nothing was changed.',
    remedy: 'Use the template.',
    message: { 'zh-CN': '文件的列或行不正确，请使用模板。', 'en-US': 'The columns or rows are not right; use the template.' },
  },
  'import-code-twice': {
    code: 'SP-API-624',
    cause: 'The code stands in an earlier row of the file, too.',
    effect: 'Nothing was changed.',
    remedy: 'Leave one of the rows out, or give it another code.',
    message: {
      'zh-CN': '编码 {code} 与第 {row} 行重复，请删除其中一行或改编码。',
      'en-US': 'The code {code} is also in row {row}; remove one or change its code.',
    },
  },
  'import-has-problems': {
    code: 'SP-API-625',
    cause: 'Rows of the import are wrong, and it is written whole or not at all.',
    effect: 'Nothing was changed.',
    remedy: 'Correct them in the file and check it again.',
    message: { 'zh-CN': '还有 {rows} 行有错误，改正后再导入。', 'en-US': 'Some rows are wrong ({rows}); correct them first.' },
  },
  'import-changed-meanwhile': {
    code: 'SP-API-626',
    cause: 'What a row changes, or is held against, was changed since it was checked.',
    effect: 'Nothing was changed.',
    remedy: 'Check the file again.',
    message: {
      'zh-CN': '检查之后，第 {row} 行（{code}）对应的资料被他人更改，请重新检查。什么都没有导入。',
      'en-US': 'What row {row} ({code}) is about was changed since the check; check the file again. Nothing was imported.',
    },
  },
  'import-flag-malformed': {
    code: 'SP-API-627',
    cause: 'A yes-or-no cell says something else.',
    effect: 'Nothing was changed.',
    remedy: 'Enter yes or no.',
    message: { 'zh-CN': '请填“是”或“否”。', 'en-US': 'Enter yes or no.' },
  },
  'import-salesperson-ambiguous': {
    code: 'SP-API-628',
    cause: 'Several members who sell have this name.',
    effect: 'Nothing was changed.',
    remedy: 'Leave the cell empty and choose the salesperson in the form.',
    message: {
      'zh-CN': '有多位业务员叫“{name}”，请留空，导入后在客户资料里选择。',
      'en-US': 'Several salespeople are called "{name}"; leave it empty and choose in the form.',
    },
  },
  'import-empty': {
    code: 'SP-API-629',
    cause: 'The import has no rows.',
    effect: 'Nothing was changed.',
    remedy: 'Choose a file that has rows below its heads.',
    message: { 'zh-CN': '文件里没有数据行。', 'en-US': 'The file has no rows.' },
  },
};
