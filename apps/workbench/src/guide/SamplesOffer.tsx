import { useMutation } from '@apollo/client/react';
import { describeFailure, type Failure } from '@suanpan/app-kit/describe-failure';
import { useHost } from '@suanpan/app-kit/use-host';
import { Button } from '@suanpan/shared-ui/button';
import { ConfirmDialog } from '@suanpan/shared-ui/confirm-dialog';
import { InlineNotice } from '@suanpan/shared-ui/inline-notice';
import { Stack } from '@suanpan/shared-ui/stack';
import { useState } from 'react';
import { FillWithSamplesDocument } from '../data/fill-with-samples.generated.ts';
import { ReadWorkbenchDocument } from '../data/read-workbench.generated.ts';
import { useT } from '../texts.ts';

interface SamplesOfferProps {
  /** Whether the company takes samples still; a question that is open stays, and is told why not. */
  isOffered: boolean;
}

/** Offers to fill the empty company with samples, once its owner has read what that means. Renders a remark with a button, and its question. */
export function SamplesOffer({ isOffered }: SamplesOfferProps) {
  const t = useT();
  const { ui } = useHost();
  const [fill] = useMutation(FillWithSamplesDocument, { refetchQueries: [ReadWorkbenchDocument], awaitRefetchQueries: true });
  const [isAsked, setAsked] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const confirm = async () => {
    setFailure(null);
    try {
      await fill();
      ui.toast({ tone: 'success', text: t('samples.done') });
      setAsked(false);
    } catch (error) {
      setFailure(describeFailure(error));
    }
  };
  return (
    <>
      {isOffered && (
        <InlineNotice action={<Button onPress={() => setAsked(true)}>{t('samples.fill')}</Button>}>{t('samples.offer')}</InlineNotice>
      )}
      {isAsked && (
        <ConfirmDialog
          title={t('samples.title')}
          body={
            <Stack>
              {failure && (
                <InlineNotice tone="danger">
                  {failure.message} {failure.code}
                </InlineNotice>
              )}
              {t('samples.body')}
            </Stack>
          }
          confirmLabel={t('samples.confirm')}
          onConfirm={confirm}
          onCancel={() => setAsked(false)}
        />
      )}
    </>
  );
}
