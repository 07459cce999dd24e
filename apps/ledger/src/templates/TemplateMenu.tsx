import { useQuery } from '@apollo/client/react';
import { Button } from '@suanpan/shared-ui/button';
import { IconButton } from '@suanpan/shared-ui/icon-button';
import { InlineNotice } from '@suanpan/shared-ui/inline-notice';
import { Popover } from '@suanpan/shared-ui/popover';
import { Stack } from '@suanpan/shared-ui/stack';
import { StatusTag } from '@suanpan/shared-ui/status-tag';
import { ListVoucherTemplatesDocument } from '../data/list-voucher-templates.generated.ts';
import type { KeptTemplateFragment } from '../data/voucher-template.fragment.generated.ts';
import { monthOf } from '../months/month.ts';
import { useT } from '../texts.ts';
import styles from './TemplateMenu.module.css';
import { useRemoveTemplate } from './use-remove-template.ts';

interface TemplateMenuProps {
  /** Of the voucher, yyyy-mm-dd. */
  date: string;
  onUse: (template: KeptTemplateFragment) => void;
}

/** The templates of the company, each to be used or deleted. Renders a button with a list behind it. */
export function TemplateMenu({ date, onUse }: TemplateMenuProps) {
  const t = useT();
  return (
    <Popover label={t('template.title')} trigger={<Button size="small">{t('template.use')}</Button>}>
      {(close) => (
        <TemplateList
          month={monthOf(date)}
          onUse={(template) => {
            close();
            onUse(template);
          }}
        />
      )}
    </Popover>
  );
}

function TemplateList({ month, onUse }: { month: string; onUse: (template: KeptTemplateFragment) => void }) {
  const t = useT();
  const { data, error, refetch } = useQuery(ListVoucherTemplatesDocument, { variables: { month }, fetchPolicy: 'cache-and-network' });
  const remove = useRemoveTemplate(month);
  const templates = data?.voucherTemplates;
  if (!templates && error) {
    return (
      <InlineNotice
        action={
          <Button size="small" onPress={() => void refetch()}>
            {t('template.again')}
          </Button>
        }
      >
        {t('template.notRead')}
      </InlineNotice>
    );
  }
  if (templates?.length === 0) return <p className={styles['none']}>{t('template.none')}</p>;
  return (
    <Stack gap="tight">
      <ul className={styles['list']} aria-label={t('template.title')} aria-busy={!templates}>
        {templates?.map((template) => (
          <li key={template.id} className={styles['entry']}>
            <Button tone="quiet" className={styles['name']} onPress={() => onUse(template)}>
              {template.name}
              {template.isMonthly && <StatusTag tone="neutral">{t('template.monthly')}</StatusTag>}
            </Button>
            <IconButton icon="close" label={t('template.remove', { name: template.name })} onPress={() => void remove(template)} />
          </li>
        ))}
      </ul>
    </Stack>
  );
}
