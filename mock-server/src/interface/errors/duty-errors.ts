import type { DutyReason } from '#core/company/separate-duties.ts';
import type { ErrorEntry } from './error-entry.ts';

/** What is refused where whoever makes a document does not approve it. */
export const dutyErrors: Readonly<Record<DutyReason, ErrorEntry>> = {
  'own-document': {
    code: 'SP-API-681',
    cause: 'The company has it that whoever made a document, or changed it last, does not approve it.',
    effect: 'It stays as it was.',
    remedy: 'Let another member who may approve do it; an owner can switch the rule off in the company settings.',
    message: {
      'zh-CN': '{number} 由您制单或最后修改，企业已设定制单与审核不能是同一人，请由其他有审核权限的成员审核。',
      'en-US':
        'You made {number} or changed it last, and this company has documents approved by somebody else. Ask another member who may approve.',
    },
  },
  'own-entries': {
    code: 'SP-API-682',
    cause: 'Entries were to be approved as they are saved, and the company has it that whoever makes a document does not approve it.',
    effect: 'Nothing was saved.',
    remedy: 'Save them as a draft; another member who may approve does so then.',
    message: {
      'zh-CN': '企业已设定制单与审核不能是同一人：请保存为草稿，再由其他有审核权限的成员审核。',
      'en-US': 'This company has documents approved by somebody else: save a draft, and let another member who may approve do so.',
    },
  },
  'too-few-approvers': {
    code: 'SP-API-683',
    cause: 'Fewer than two members in use may approve documents, so nobody could approve what the only one makes.',
    effect: 'Nothing was changed.',
    remedy: 'Invite a second owner or accountant first.',
    message: {
      'zh-CN': '能审核单据的在用成员只有 {count} 位，开启后其制单将无人审核。请先邀请第二位老板或会计。',
      'en-US':
        'Members in use who may approve documents: {count}. Nobody could approve what they make; invite a second owner or accountant first.',
    },
  },
};
