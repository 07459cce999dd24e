import { useHost } from '@suanpan/app-kit/use-host';
import { Button } from '@suanpan/shared-ui/button';
import { Inline } from '@suanpan/shared-ui/inline';
import { useState } from 'react';
import { useAccountNames } from '../accounts/use-account-names.ts';
import type { KeptTemplateFragment } from '../data/voucher-template.fragment.generated.ts';
import { isBlankLine, type VoucherDraft } from '../entry/voucher-draft.ts';
import { useT } from '../texts.ts';
import { SaveTemplateDialog } from './SaveTemplateDialog.tsx';
import { withTemplate } from './template-lines.ts';
import { TemplateMenu } from './TemplateMenu.tsx';

export interface VoucherTemplatesProps {
  draft: VoucherDraft;
  onChange: (draft: VoucherDraft) => void;
}

/** The ways to fill a voucher in from a template, and to keep it as one. Renders two buttons. */
export function VoucherTemplates({ draft, onChange }: VoucherTemplatesProps) {
  const t = useT();
  const { ui } = useHost();
  const { nameOf } = useAccountNames();
  const [isSaving, setSaving] = useState(false);
  const use = (template: KeptTemplateFragment): void => {
    onChange(withTemplate(draft, template, nameOf));
    // Where something was typed, it is not lost.
    const undo = draft.lines.every(isBlankLine) ? {} : { action: { label: t('action.undo'), run: () => onChange(draft) } };
    ui.toast({ tone: 'info', text: t('template.applied', { name: template.name }), ...undo });
  };
  return (
    <Inline>
      <TemplateMenu date={draft.date} onUse={use} />
      <Button size="small" onPress={() => setSaving(true)}>
        {t('template.save')}
      </Button>
      {isSaving && <SaveTemplateDialog draft={draft} onClose={() => setSaving(false)} />}
    </Inline>
  );
}
