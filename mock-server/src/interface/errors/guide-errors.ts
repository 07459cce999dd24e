import type { SamplesRefusal } from '#application/guide/fill-with-samples.ts';
import type { ErrorEntry } from './error-entry.ts';

/** What can be refused of how a company begins. */
export const guideErrors: Readonly<Record<SamplesRefusal, ErrorEntry>> = {
  'company-not-empty': {
    code: 'SP-API-654',
    status: 409,
    cause: 'Somebody entered masters, opening balances or documents, or filled the company with samples a moment ago.',
    effect: 'Nothing was written.',
    remedy: 'Go on with what is there. Samples go into a company in which nothing was entered.',
    message: {
      'zh-CN': '企业中已有数据，不能再填入示例数据。请刷新页面查看。',
      'en-US': 'There are data in the company already, so no samples were added. Reload the page to see them.',
    },
  },
};
