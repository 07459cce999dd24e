import { useQuery } from '@apollo/client/react';
import { useHost } from '@suanpan/app-kit/use-host';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { LinkButton } from '@suanpan/shared-ui/link-button';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { useState } from 'react';
import { type AccountNames, useAccountNames } from '../accounts/use-account-names.ts';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { useToday } from '../app/use-today.ts';
import { ListVoucherTemplatesDocument } from '../data/list-voucher-templates.generated.ts';
import type { KeptTemplateFragment } from '../data/voucher-template.fragment.generated.ts';
import { newVoucher } from '../entry/voucher-draft.ts';
import { VoucherForm } from '../entry/VoucherForm.tsx';
import { monthOf } from '../months/month.ts';
import type { Months } from '../months/months-of.ts';
import { useT } from '../texts.ts';
import { withTemplate } from './template-lines.ts';

interface TemplateEntryProps {
  /** The template that the voucher is begun with. */
  id: string;
  /** The day that it is written for, yyyy-mm-dd; today when absent. */
  date: string | null;
  months: Months;
}

/** A new voucher that is filled in from a template, as the end of a month asks for it. */
export function TemplateEntry({ id, date: wanted, months }: TemplateEntryProps) {
  const t = useT();
  const today = useToday();
  const date = wanted !== null && /^\d{4}-\d{2}-\d{2}$/.test(wanted) ? wanted : today;
  const names = useAccountNames();
  const { data, error, refetch } = useQuery(ListVoucherTemplatesDocument, { variables: { month: monthOf(date) } });
  if (!data && error) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  if (!data || !names.isRead) return <LoadingState label={t('voucher.new')} />;
  const template = data.voucherTemplates.find((known) => known.id === id);
  if (!template) {
    return (
      <EmptyState isPage title={t('template.missing')} action={<LinkButton href="/ledger/vouchers/new">{t('voucher.new')}</LinkButton>} />
    );
  }
  return <Filled template={template} date={date} months={months} nameOf={names.nameOf} />;
}

interface FilledProps extends Pick<AccountNames, 'nameOf'> {
  template: KeptTemplateFragment;
  date: string;
  months: Months;
}

function Filled({ template, date, months, nameOf }: FilledProps) {
  const t = useT();
  const { navigation } = useHost();
  const [initial] = useState(() => withTemplate(newVoucher(date), template, nameOf));
  return (
    <VoucherForm
      months={months}
      initial={initial}
      replaces={null}
      keptAs={`voucher:template:${template.id}:${template.version}:${date}`}
      header={(status) => (
        <PageHeader
          title={t('voucher.new')}
          subtitle={template.name}
          status={status}
          onBack={() => navigation.openTab(`/ledger/closing?month=${monthOf(date)}`)}
        />
      )}
      onNext={() => navigation.go('/ledger/vouchers/new', { replace: true })}
    />
  );
}
