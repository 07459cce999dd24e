import { useMutation } from '@apollo/client/react';
import { todayIn } from '@suanpan/app-kit/today-in';
import { useDescribeFailure } from '@suanpan/app-kit/use-describe-failure';
import { useHost } from '@suanpan/app-kit/use-host';
import { useSession } from '@suanpan/app-kit/use-session';
import { useRefusalText } from '@suanpan/document-kit/use-refusal-text';
import { Button } from '@suanpan/shared-ui/button';
import { DateField } from '@suanpan/shared-ui/date-field';
import { Dialog } from '@suanpan/shared-ui/dialog';
import { SaveFailure } from '@suanpan/shared-ui/save-failure';
import { Stack } from '@suanpan/shared-ui/stack';
import { useState } from 'react';
import { ReverseProvisionalDocument } from '../data/reverse-provisional.generated.ts';
import { useT } from '../texts.ts';

interface ReverseButtonProps {
  document: { readonly id: string; readonly version: number; readonly number: string };
}

/** Takes back goods that came before their invoice, when it has come. Renders a button, and a dialog that asks for the day. */
export function ReverseButton({ document: { id, version, number } }: ReverseButtonProps) {
  const t = useT();
  const { navigation, ui } = useHost();
  const { company } = useSession();
  const describeFailure = useDescribeFailure();
  const refusalText = useRefusalText();
  const [reverse] = useMutation(ReverseProvisionalDocument);
  const [isOpen, setOpen] = useState(false);
  const [isPending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [date, setDate] = useState(() => todayIn(company.timeZone, new Date()));
  const submit = async (): Promise<void> => {
    setPending(true);
    try {
      const { data } = await reverse({ variables: { id, version, date } });
      setOpen(false);
      ui.toast({ tone: 'success', text: t('reverse.done', { number }) });
      if (data) navigation.openTab(`/purchasing/documents/${data.reverseProvisional.id}`);
    } catch (error) {
      setRefusal(refusalText(describeFailure(error)));
    } finally {
      setPending(false);
    }
  };
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('reverse.act')}</Button>
      <Dialog
        title={t('reverse.title', { number })}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        size="small"
        footer={
          <>
            <Button onPress={() => setOpen(false)}>{t('action.cancel')}</Button>
            <Button tone="primary" isPending={isPending} onPress={() => void submit()}>
              {t('reverse.act')}
            </Button>
          </>
        }
      >
        <Stack>
          <SaveFailure refusal={refusal} errors={[]} />
          <p>{t('reverse.body')}</p>
          <DateField label={t('reverse.date')} value={date} onChange={(next) => setDate(next ?? '')} isRequired />
        </Stack>
      </Dialog>
    </>
  );
}
