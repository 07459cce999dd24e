import type { BankEntryReason, BankRefusal } from '#business/bank/bank-line.ts';
import type { ErrorEntry } from './error-entry.ts';

/** Why something cannot be done with a bank account, and what can be wrong with the rows of its files. */
export const bankErrors: Readonly<Record<BankRefusal | BankEntryReason, ErrorEntry>> = {
  'bank-account-unfit': {
    code: 'SP-API-635',
    cause: 'The cash account is no bank account, shares its account of the ledger with another one, or has no lines yet.',
    effect: 'Nothing was changed.',
    remedy: 'Choose a cash account on 1002 or 1012 that has an account of the ledger for itself, and take in its first file.',
    message: {
      'zh-CN': '该账户还不能对账：须是银行存款或其他货币资金账户，不与别的账户共用科目，并已导入流水。',
      'en-US': 'This account cannot be reconciled yet: it must be a bank account with a ledger account of its own, and have bank lines.',
    },
  },
  'stale-bank-line': {
    code: 'SP-API-636',
    status: 409,
    cause: 'A bank line, a file or the start of the account was changed or removed since it was read, or is dealt with already.',
    effect: 'Nothing was changed.',
    remedy: 'Look at the lines again.',
    message: {
      'zh-CN': '银行流水已被他人处理或更改，请刷新后重试。',
      'en-US': 'These bank lines were dealt with or changed elsewhere; reload and try again.',
    },
  },
  'bank-rows-malformed': {
    code: 'SP-API-637',
    cause: 'A request has no rows or lines, more than it may have, or rows with what no file can say.',
    effect: 'Nothing was changed.',
    remedy: 'Take fewer at a time, such as the file of one month.',
    message: {
      'zh-CN': '一次须有 1 至 {max} 行，且内容可读，请按月分开。',
      'en-US': 'Take between 1 and {max} readable rows at a time, such as one month.',
    },
  },
  'bank-amount-malformed': {
    code: 'SP-API-638',
    cause: 'An amount of a bank line is no decimal of at most two places, or is 0.',
    effect: 'Nothing was changed.',
    remedy: 'Correct it in the file, or choose other columns.',
    message: {
      'zh-CN': '金额不正确：不能为 0 或空，最多 2 位小数，收支只填一方。',
      'en-US': 'This is no valid amount: not 0, at most 2 decimal places, on one side.',
    },
  },
  'bank-sums-differ': {
    code: 'SP-API-639',
    cause: 'The lines and the movements that are to be matched do not come to the same.',
    effect: 'Nothing was changed.',
    remedy: 'Choose others, or write the document that is missing.',
    message: {
      'zh-CN': '两边金额不等：银行流水 {lines}，账面 {movements}。',
      'en-US': 'The sides differ: bank lines {lines}, books {movements}.',
    },
  },
  'bank-movement-taken': {
    code: 'SP-API-640',
    status: 409,
    cause: 'A movement of the books is not there, stands for other lines already, was taken back, or is of before the start.',
    effect: 'Nothing was changed.',
    remedy: 'Look at the movements again.',
    message: {
      'zh-CN': '账面记录已对上其他流水、已作废或不在对账范围内，请刷新后重试。',
      'en-US': 'A book entry is matched already, was voided, or is out of range; reload and try again.',
    },
  },
  'bank-month-kept': {
    code: 'SP-API-641',
    status: 409,
    cause: 'The month of a line was found to agree, and what its lines stand for stays.',
    effect: 'Nothing was changed.',
    remedy: 'Reopen the month first, for whoever may.',
    message: { 'zh-CN': '{month} 已完成对账，请先取消该月的对账完成。', 'en-US': 'The month {month} is reconciled; reopen it first.' },
  },
  'bank-start-cuts': {
    code: 'SP-API-642',
    cause: 'Lines or matched movements are of before the day from which the account is to be reconciled.',
    effect: 'Nothing was changed.',
    remedy: 'Choose an earlier day, or take the matches and files back first.',
    message: {
      'zh-CN': '{day} 之前已有流水或已对上的记录，请选更早的启用日，或先取消它们。',
      'en-US': 'There are lines or matches before {day}; choose an earlier day or take them back first.',
    },
  },
  'bank-month-uneven': {
    code: 'SP-API-643',
    cause: 'The reconciliation statement at the end of the month does not agree, or the month has not ended or is of before the start.',
    effect: 'Nothing was changed.',
    remedy: 'Find the difference in the statement.',
    message: {
      'zh-CN': '{month} 的余额调节表还有差额 {difference}，或该月尚未结束，不能完成对账。',
      'en-US': 'The statement of {month} still differs by {difference}, or the month has not ended.',
    },
  },
  'bank-account-kept': {
    code: 'SP-API-644',
    cause: 'Lines of the cash account are held against its account of the ledger.',
    effect: 'Nothing was changed.',
    remedy: 'Add another cash account on the other account of the ledger.',
    message: {
      'zh-CN': '该账户已开始银行对账，不能更换科目，请新建账户。',
      'en-US': 'This account is being reconciled with its bank; its ledger account stays. Add another cash account.',
    },
  },
  'bank-line-early': {
    code: 'SP-API-712',
    cause: 'The line is of a day before the account is held against its bank.',
    effect: 'Nothing was saved.',
    remedy: 'Correct the day, or let the account begin earlier.',
    message: {
      'zh-CN': '早于启用日 {day}。请改日期，或在余额调节表里把启用日改早。',
      'en-US': 'The account begins on {day}. Correct the day, or let it begin earlier.',
    },
  },
  'bank-line-imported': {
    code: 'SP-API-713',
    cause: 'The line was taken in from a file of the bank, which alone says what it is.',
    effect: 'Nothing was changed.',
    remedy: 'Put it aside with a reason, or remove its file.',
    message: {
      'zh-CN': '从银行文件导入的流水不能修改或删除，可以忽略并写明原因，或移除整个文件。',
      'en-US': "Lines of a bank's file are not changed; put it aside with a reason, or remove the file.",
    },
  },
};
