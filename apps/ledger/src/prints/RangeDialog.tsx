import { mostPrints } from '@suanpan/print-kit/print-source';
import { Button } from '@suanpan/shared-ui/button';
import { Dialog } from '@suanpan/shared-ui/dialog';
import { InlineNotice } from '@suanpan/shared-ui/inline-notice';
import { SelectField } from '@suanpan/shared-ui/select-field';
import { Stack } from '@suanpan/shared-ui/stack';
import { useState } from 'react';
import type { Months } from '../months/months-of.ts';
import { useMonthName } from '../months/use-month-name.ts';
import { useT } from '../texts.ts';
import { useVoucherName } from '../vouchers/use-voucher-name.ts';
import { viewNamed, voucherViews } from '../vouchers/voucher-list-state.ts';
import { mostInRange } from './read-voucher-numbers.ts';
import { useRangeVouchers } from './use-range-vouchers.ts';
import { fromMonth, type NumberedVoucher, partsOf, toMonth, type VoucherRange } from './voucher-range.ts';

interface RangeDialogProps {
  months: Months;
  range: VoucherRange;
  onChange: (range: VoucherRange) => void;
  /** Has these printed, in this order. */
  onChoose: (vouchers: readonly NumberedVoucher[]) => void;
  onClose: () => void;
}

/** Asks which vouchers are printed: from which month to which, and, where they are more than one print takes, which part of them. */
export function RangeDialog({ months, range, onChange, onChoose, onClose }: RangeDialogProps) {
  const t = useT();
  const monthName = useMonthName();
  const nameOf = useVoucherName();
  const { found, failure } = useRangeVouchers(range);
  const [part, setPart] = useState(0);
  const parts = partsOf(found?.vouchers ?? []);
  const chosen = parts[part] ?? parts[0] ?? [];
  const options = months.all.map((value) => ({ value, label: monthName(value) }));
  const partName = (vouchers: readonly NumberedVoucher[]): string => {
    const [first, last = first] = [vouchers[0], vouchers.at(-1)];
    return first && last
      ? t('prints.partOf', {
          first: `${monthName(first.period)} ${nameOf(first)}`,
          last: `${monthName(last.period)} ${nameOf(last)}`,
          count: vouchers.length,
        })
      : '';
  };
  return (
    <Dialog
      title={t('prints.title')}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          <Button tone="primary" isDisabled={chosen.length === 0} onPress={() => onChoose(chosen)}>
            {t('prints.preview')}
          </Button>
        </>
      }
    >
      <Stack>
        <SelectField label={t('prints.from')} options={options} value={range.from} onChange={(from) => onChange(fromMonth(range, from))} />
        <SelectField label={t('prints.to')} options={options} value={range.to} onChange={(to) => onChange(toMonth(range, to))} />
        <SelectField
          label={t('paper.word')}
          options={voucherViews.map((value) => ({ value, label: t(`view.${value}`) }))}
          value={range.view}
          onChange={(view) => onChange({ ...range, view: viewNamed(view) })}
        />
        {parts.length > 1 && (
          <SelectField
            label={t('prints.part')}
            description={t('prints.partHint', { most: mostPrints })}
            options={parts.map((vouchers, index) => ({ value: String(index), label: partName(vouchers) }))}
            value={String(part < parts.length ? part : 0)}
            onChange={(index) => setPart(Number(index))}
          />
        )}
        {failure && <InlineNotice tone="danger">{failure.message}</InlineNotice>}
        {found && found.count > mostInRange && (
          <InlineNotice tone="danger" title={t('prints.tooMany', { count: found.count })}>
            {t('prints.tooManyBody', { most: mostInRange })}
          </InlineNotice>
        )}
        <p role="status">{found && t('vouchers.count', { count: found.count })}</p>
      </Stack>
    </Dialog>
  );
}
