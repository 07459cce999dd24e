import { useHost } from '@suanpan/app-kit/use-host';
import { Button } from '@suanpan/shared-ui/button';
import { Dialog } from '@suanpan/shared-ui/dialog';
import { InlineNotice } from '@suanpan/shared-ui/inline-notice';
import { Stack } from '@suanpan/shared-ui/stack';
import { TextField } from '@suanpan/shared-ui/text-field';
import { useRef } from 'react';
import { useT } from '../texts.ts';

interface InvitationLinkProps {
  token: string;
  onClose: () => void;
}

/** The link of a new invitation, which is shown this once. Renders a modal dialog that no slip closes. */
export function InvitationLink({ token, onClose }: InvitationLinkProps) {
  const t = useT();
  const { ui } = useHost();
  const field = useRef<HTMLInputElement>(null);
  const link = `${window.location.origin}/join?token=${token}`;
  const copy = (): void => {
    field.current?.select();
    // Without a clipboard, the marked text waits for the keys.
    navigator.clipboard.writeText(link).then(
      () => ui.toast({ tone: 'success', text: t('invite.copied') }),
      () => ui.toast({ tone: 'info', text: t('invite.copyByKeys') }),
    );
  };
  return (
    <Dialog
      title={t('invite.linkTitle')}
      isOpen
      onClose={onClose}
      isDismissable={false}
      footer={
        <>
          <Button onPress={onClose}>{t('action.done')}</Button>
          <Button tone="primary" onPress={copy} autoFocus>
            {t('invite.copy')}
          </Button>
        </>
      }
    >
      <Stack>
        <InlineNotice>{t('invite.linkHint')}</InlineNotice>
        <TextField label={t('invite.link')} value={link} onChange={() => undefined} isReadOnly ref={field} />
      </Stack>
    </Dialog>
  );
}
