import { InlineNotice } from '@suanpan/shared-ui/inline-notice';
import { useDocumentT } from '../texts/document-texts.ts';

interface OtherApproverProps {
  /** Something that may wait for approval. */
  of: { readonly needsOtherApprover?: boolean };
}

/** Says why approving is not offered to who made something. Renders nothing where that is not so. */
export function OtherApprover({ of: { needsOtherApprover = false } }: OtherApproverProps) {
  const t = useDocumentT();
  return needsOtherApprover && <InlineNotice tone="waiting">{t('duty.own')}</InlineNotice>;
}
