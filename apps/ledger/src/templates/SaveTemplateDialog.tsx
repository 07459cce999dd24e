import { useMutation } from '@apollo/client/react';
import type { Failure } from '@suanpan/app-kit/describe-failure';
import { useDescribeFailure } from '@suanpan/app-kit/use-describe-failure';
import { useHost } from '@suanpan/app-kit/use-host';
import { Button } from '@suanpan/shared-ui/button';
import { Dialog } from '@suanpan/shared-ui/dialog';
import { InlineNotice } from '@suanpan/shared-ui/inline-notice';
import { SaveFailure } from '@suanpan/shared-ui/save-failure';
import { Stack } from '@suanpan/shared-ui/stack';
import { SwitchField } from '@suanpan/shared-ui/switch-field';
import { TextField } from '@suanpan/shared-ui/text-field';
import { type SyntheticEvent, useId, useState } from 'react';
import { ListVoucherTemplatesDocument } from '../data/list-voucher-templates.generated.ts';
import { SaveVoucherTemplateDocument } from '../data/save-voucher-template.generated.ts';
import type { VoucherDraft } from '../entry/voucher-draft.ts';
import { monthOf } from '../months/month.ts';
import { useT } from '../texts.ts';
import { missingOfTemplate, templateInput, type TemplateWish } from './template-lines.ts';

interface SaveTemplateDialogProps {
  draft: VoucherDraft;
  onClose: () => void;
}

/** There is a template of that name. */
const taken = 'SP-API-693';

/** Asks what a voucher is called as a template, and keeps it. Renders a modal dialog, which stays with what was refused. */
export function SaveTemplateDialog({ draft, onClose }: SaveTemplateDialogProps) {
  const t = useT();
  const formId = useId();
  const [wish, setWish] = useState<TemplateWish>(() => ({ name: firstWords(draft), isMonthly: false, hasAmounts: true }));
  const { save, failure, isSaving } = useSave(draft, onClose);
  const [isTried, setTried] = useState(false);
  const missing = isTried ? missingOfTemplate(draft, wish) : null;
  const isTaken = failure?.code === taken && failure.name === wish.name;
  const unnamed = missing === 'template.nameMissing' ? t(missing) : undefined;
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setTried(true);
    if (missingOfTemplate(draft, wish) === null) void save(wish, isTaken);
  };
  return (
    <Dialog
      title={t('template.save')}
      isOpen
      onClose={onClose}
      size="small"
      footer={
        <>
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          <Button tone="primary" type="submit" form={formId} isPending={isSaving}>
            {t(isTaken ? 'template.replace' : 'action.save')}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} noValidate>
        <Stack>
          {missing === 'template.linesMissing' && <InlineNotice tone="danger">{t(missing)}</InlineNotice>}
          {failure && failure.code !== taken && <SaveFailure refusal={`${failure.message} (${failure.code})`} errors={[]} />}
          <TextField
            label={t('template.name')}
            value={wish.name}
            onChange={(name) => setWish({ ...wish, name })}
            maxLength={40}
            isRequired
            autoFocus
            error={isTaken ? failure.message : unnamed}
          />
          <SwitchField label={t('template.isMonthly')} isOn={wish.isMonthly} onChange={(isMonthly) => setWish({ ...wish, isMonthly })} />
          <SwitchField
            label={t('template.withAmounts')}
            isOn={wish.hasAmounts}
            onChange={(hasAmounts) => setWish({ ...wish, hasAmounts })}
          />
        </Stack>
      </form>
    </Dialog>
  );
}

/** What a voucher says is what people look for. */
function firstWords({ lines }: VoucherDraft): string {
  return (lines.find(({ summary }) => summary.trim() !== '')?.summary.trim() ?? '').slice(0, 40);
}

/** Why it was not kept, and under which name that was. */
type NotKept = Pick<Failure, 'code' | 'message'> & { readonly name: string };

function useSave(draft: VoucherDraft, onClose: () => void) {
  const t = useT();
  const { ui } = useHost();
  const describeFailure = useDescribeFailure();
  const [keep] = useMutation(SaveVoucherTemplateDocument, {
    refetchQueries: [{ query: ListVoucherTemplatesDocument, variables: { month: monthOf(draft.date) } }],
  });
  const [failure, setFailure] = useState<NotKept | null>(null);
  const [isSaving, setSaving] = useState(false);
  const save = async (wish: TemplateWish, replaces: boolean): Promise<void> => {
    if (isSaving) return;
    const { name } = wish;
    const input = templateInput(draft, wish);
    setSaving(true);
    try {
      await keep({ variables: { input, replaces } });
      ui.toast({ tone: 'success', text: t('template.saved', { name: input.name }) });
      onClose();
    } catch (error) {
      setFailure({ ...describeFailure(error), name });
      setSaving(false);
    }
  };
  return { save, failure, isSaving };
}
