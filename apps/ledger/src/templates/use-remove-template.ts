import { useMutation } from '@apollo/client/react';
import { useHost } from '@suanpan/app-kit/use-host';
import { useAct } from '../app/use-act.ts';
import { ListVoucherTemplatesDocument } from '../data/list-voucher-templates.generated.ts';
import { RemoveVoucherTemplateDocument } from '../data/remove-voucher-template.generated.ts';
import type { KeptTemplateFragment } from '../data/voucher-template.fragment.generated.ts';
import { useT } from '../texts.ts';

/** Returns what deletes a template once that was confirmed. */
export function useRemoveTemplate(month: string) {
  const t = useT();
  const { ui } = useHost();
  const { run } = useAct();
  const [remove] = useMutation(RemoveVoucherTemplateDocument, {
    refetchQueries: [{ query: ListVoucherTemplatesDocument, variables: { month } }],
    awaitRefetchQueries: true,
  });
  return async ({ id, version, name }: KeptTemplateFragment): Promise<void> => {
    const isMeant = await ui.confirm({
      title: t('template.removeTitle', { name }),
      body: t('template.removeBody'),
      confirmLabel: t('template.removeConfirm'),
      tone: 'danger',
    });
    if (!isMeant) return;
    await run(
      () => remove({ variables: { id, version } }),
      () => t('template.removed', { name }),
    );
  };
}
