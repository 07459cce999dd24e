import type { NumberRefusal, NumberRuleReason } from '#core/numbering/number-rule.ts';
import type { ErrorEntry } from './error-entry.ts';

/** Why documents are not numbered so. */
export const numberErrors: Readonly<Record<NumberRuleReason | NumberRefusal, ErrorEntry>> = {
  'number-prefix-malformed': {
    code: 'SP-API-582',
    cause: 'The prefix of a number is empty, longer than 10 characters, or not of letters and digits that begin with a letter.',
    effect: 'Nothing was changed.',
    remedy: 'Enter letters from A to Z, and digits after the first.',
    message: {
      'zh-CN': '前缀请填英文字母和数字，以字母开头，最多 10 位。',
      'en-US': 'Enter letters from A to Z and digits, a letter first; at most 10.',
    },
  },
  'number-digits-beyond': {
    code: 'SP-API-583',
    cause: 'The count of a number has fewer or more digits than there can be.',
    effect: 'Nothing was changed.',
    remedy: 'Choose a number of digits between the two.',
    message: { 'zh-CN': '位数请填 {min} 到 {max}。', 'en-US': 'Enter from {min} to {max} digits.' },
  },
  'number-restart-repeats': {
    code: 'SP-API-584',
    cause: 'The count begins anew within what the number does not say, so that numbers would repeat.',
    effect: 'Nothing was changed.',
    remedy: 'Put the year or the month into the number, or let the count begin anew less often.',
    message: {
      'zh-CN': '单号里没有这个年份或月份，重新从 1 开始会重号；请把年或年月放进单号，或者不重新开始。',
      'en-US': 'The number does not say that year or month, so numbers would repeat; put it into the number, or begin anew less often.',
    },
  },
  'number-prefix-taken': {
    code: 'SP-API-585',
    cause: 'Another kind of document has the prefix, had it on a document, or has it while nothing else is said.',
    effect: 'Nothing was changed.',
    remedy: 'Choose another prefix.',
    message: {
      'zh-CN': '前缀“{prefix}”是另一种单据的，会重号，请换一个。',
      'en-US': 'The prefix "{prefix}" is of another kind of document, and numbers would repeat; choose another.',
    },
  },
  'number-counted-otherwise': {
    code: 'SP-API-586',
    cause: 'Numbers that look the same were counted in another way, so that one of them would be given again.',
    effect: 'Nothing was changed.',
    remedy: 'Choose another prefix, put something else of the day into the number, or leave when the count begins anew.',
    message: {
      'zh-CN': '前缀“{prefix}”的单号以前按另一种方式重新编号，改了会重号；要改请同时换一个前缀。',
      'en-US': 'Numbers with the prefix "{prefix}" began anew otherwise before, and would repeat; choose another prefix along with it.',
    },
  },
  'number-rule-changed': {
    code: 'SP-API-587',
    status: 409,
    cause: 'Somebody changed the rule since it was read.',
    effect: 'Nothing was changed.',
    remedy: 'Read it again and repeat the change.',
    message: {
      'zh-CN': '编号规则已被他人修改，请刷新后重试。',
      'en-US': 'The numbering rule was changed by somebody else; reload it and try again.',
    },
  },
  'number-taken': {
    code: 'SP-API-588',
    status: 409,
    cause: 'The number that comes next is that of a document already: no rule gave it to that one.',
    effect: 'Nothing was saved; no number is used twice.',
    remedy: 'Have the owner choose another prefix in the numbering rules.',
    message: {
      'zh-CN': '下一个单号已被占用，没有保存；请老板或会计在「编号规则」里换一个前缀。',
      'en-US':
        'The next number is taken, and nothing was saved; have the owner or accountant choose another prefix in the numbering rules.',
    },
  },
};
