import type { Failure } from '@suanpan/app-kit/describe-failure';
import { Button } from '@suanpan/shared-ui/button';
import { InlineNotice } from '@suanpan/shared-ui/inline-notice';
import { useDocumentT } from '../texts/document-texts.ts';
import { isStale } from './failure-advice.ts';
import { useRefusalText } from './use-refusal-text.ts';

interface ActFailureProps {
  /** Null while nothing failed. */
  failure: Failure | null;
  /** Reads the document again. */
  onReload: () => void;
}

/** Says why nothing was done with a document, and what to do. Renders nothing while nothing failed. */
export function ActFailure({ failure, onReload }: ActFailureProps) {
  const t = useDocumentT();
  const refusalText = useRefusalText();
  if (!failure) return null;
  return (
    <InlineNotice
      tone="danger"
      title={t('act.failed')}
      action={
        isStale(failure.code) && (
          <Button size="small" onPress={onReload}>
            {t('act.reload')}
          </Button>
        )
      }
    >
      {refusalText(failure)}
    </InlineNotice>
  );
}
