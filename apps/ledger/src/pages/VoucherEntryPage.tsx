import { useHost } from '@suanpan/app-kit/use-host';
import { useSearchParams } from '@suanpan/app-kit/routing';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { useState } from 'react';
import { useToday } from '../app/use-today.ts';
import { newVoucher } from '../entry/voucher-draft.ts';
import { VoucherForm } from '../entry/VoucherForm.tsx';
import { firstDayOf } from '../months/month.ts';
import type { Months } from '../months/months-of.ts';
import { WithMonths } from '../months/WithMonths.tsx';
import { TemplateEntry } from '../templates/TemplateEntry.tsx';
import { useT } from '../texts.ts';

/** Where vouchers are typed, one after the other. */
export function VoucherEntryPage() {
  const t = useT();
  usePageTitle(t('voucher.new'));
  const [params] = useSearchParams();
  const template = params.get('template');
  return (
    <WithMonths>
      {(months) =>
        template === null ? (
          <Entry months={months} />
        ) : (
          <TemplateEntry key={template} id={template} date={params.get('date')} months={months} />
        )
      }
    </WithMonths>
  );
}

function Entry({ months }: { months: Months }) {
  const t = useT();
  const { navigation } = useHost();
  const today = useToday();
  const [{ round, initial }, setRound] = useState(() => {
    return { round: 0, initial: newVoucher(today < firstDayOf(months.first) ? firstDayOf(months.first) : today) };
  });
  return (
    <VoucherForm
      key={round}
      months={months}
      initial={initial}
      replaces={null}
      header={(status) => <PageHeader title={t('voucher.new')} status={status} onBack={() => navigation.openTab('/ledger/vouchers')} />}
      onNext={(next) => setRound({ round: round + 1, initial: next })}
    />
  );
}
