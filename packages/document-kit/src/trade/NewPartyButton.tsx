import { useDescribeFailure } from '@suanpan/app-kit/use-describe-failure';
import { Button } from '@suanpan/shared-ui/button';
import { Dialog } from '@suanpan/shared-ui/dialog';
import { SaveFailure } from '@suanpan/shared-ui/save-failure';
import { Stack } from '@suanpan/shared-ui/stack';
import { TextField } from '@suanpan/shared-ui/text-field';
import { useState } from 'react';
import { useDocumentT } from '../texts/document-texts.ts';

interface NewPartyButtonProps {
  /** What the button says, and the dialog after it. */
  label: string;
  /** Writes a customer or supplier of this name. Rejects when it was refused. */
  create: (name: string) => Promise<{ readonly id: string; readonly label: string } | null>;
  onCreated: (party: { readonly id: string; readonly label: string }) => void;
}

/** The way to a new customer or supplier without leaving what is being typed: a name is enough. Renders a button, and a dialog when it is pressed. */
export function NewPartyButton({ label, create, onCreated }: NewPartyButtonProps) {
  const t = useDocumentT();
  const describeFailure = useDescribeFailure();
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState('');
  const [isPending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const submit = async (): Promise<void> => {
    setPending(true);
    try {
      const party = await create(name.trim());
      if (party) onCreated(party);
      setOpen(false);
      setName('');
      setRefusal(null);
    } catch (error) {
      const { code, message, fields } = describeFailure(error);
      setRefusal(`${fields[0]?.message ?? message} (${code})`);
    } finally {
      setPending(false);
    }
  };
  return (
    <div>
      <Button onPress={() => setOpen(true)}>{label}</Button>
      <Dialog
        title={label}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        size="small"
        footer={
          <>
            <Button onPress={() => setOpen(false)}>{t('act.cancel')}</Button>
            <Button tone="primary" isPending={isPending} onPress={() => void submit()}>
              {t('trade.saveParty')}
            </Button>
          </>
        }
      >
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void submit();
          }}
        >
          <Stack>
            <SaveFailure refusal={refusal} errors={[]} />
            <TextField label={t('trade.partyName')} value={name} onChange={setName} isRequired autoFocus />
            <p>{t('trade.partyHint')}</p>
          </Stack>
        </form>
      </Dialog>
    </div>
  );
}
