import type { ErrorEntry } from './error-entry.ts';
import type { AttachmentReason } from '#business/trade/attachment.ts';

/** Why a file is not taken, given or removed. */
export const attachmentErrors: Readonly<Record<AttachmentReason, ErrorEntry>> = {
  'attachment-not-found': {
    code: 'SP-API-560',
    status: 404,
    cause: 'There is no such attachment here, or it is of a document that the member does not see.',
    effect: 'Nothing was changed.',
    remedy: 'Reload the document.',
    message: { 'zh-CN': '找不到该附件。', 'en-US': 'This attachment was not found.' },
  },
  'attachment-too-large': {
    code: 'SP-API-561',
    status: 413,
    cause: 'The file has more than 5 MB.',
    effect: 'It was not kept.',
    remedy: 'Send a smaller one, such as a photo with less detail.',
    message: { 'zh-CN': '文件超过 5 MB，未保存。', 'en-US': 'The file is larger than 5 MB and was not kept.' },
  },
  'attachment-type': {
    code: 'SP-API-562',
    status: 415,
    cause: 'The bytes of the file are none of PNG, JPEG, WebP and PDF, whatever it is called.',
    effect: 'It was not kept.',
    remedy: 'Send a picture or a PDF.',
    message: {
      'zh-CN': '仅支持 PNG、JPEG、WebP 图片和 PDF 文件。',
      'en-US': 'Only PNG, JPEG and WebP pictures and PDF files can be attached.',
    },
  },
  'attachment-empty': {
    code: 'SP-API-563',
    status: 400,
    cause: 'The file has no bytes.',
    effect: 'It was not kept.',
    remedy: 'Choose the file again.',
    message: { 'zh-CN': '文件为空，未保存。', 'en-US': 'The file is empty and was not kept.' },
  },
  'attachments-too-many': {
    code: 'SP-API-564',
    status: 409,
    cause: 'The document has as many attachments as one can have.',
    effect: 'The file was not kept.',
    remedy: 'Put several pages into one PDF.',
    message: { 'zh-CN': '每张单据最多 {max} 个附件。', 'en-US': 'A document has at most {max} attachments.' },
  },
  'attachments-quota': {
    code: 'SP-API-565',
    status: 409,
    cause: 'All attachments of the company together would be more than it has room for.',
    effect: 'The file was not kept.',
    remedy: 'Ask whoever runs the server for more room, see SUANPAN_ATTACHMENT_QUOTA_MB.',
    message: { 'zh-CN': '企业的附件空间（{max} MB）已满。', 'en-US': "The company's room for attachments ({max} MB) is used up." },
  },
  'attachment-id-taken': {
    code: 'SP-API-566',
    status: 409,
    cause: 'There is another attachment with this id.',
    effect: 'The file was not kept.',
    remedy: 'Send it with a new id.',
    message: { 'zh-CN': '附件编号已被使用，请重新上传。', 'en-US': 'Another attachment has this id; send the file again.' },
  },
  'attachment-kept': {
    code: 'SP-API-567',
    cause: 'The document is approved or void, and keeps what it had.',
    effect: 'Nothing was changed.',
    remedy: 'Add another file if something is wrong with this one.',
    message: {
      'zh-CN': '单据 {number} 已不是草稿，附件只能添加，不能删除。',
      'en-US': 'Document {number} is no draft any more; attachments can be added, not removed.',
    },
  },
};
