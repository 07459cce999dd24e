import { fenToDecimal } from '@suanpan/money/fen';
import { Amount } from '@suanpan/shared-ui/amount';
import { SelectField } from '@suanpan/shared-ui/select-field';
import { useT } from '../texts.ts';
import { flowLines, flowName, isOutflow } from './flow-lines.ts';
import { cashEffect, type VoucherDraft } from './voucher-draft.ts';
import styles from './VoucherForm.module.css';

interface CashFlowFieldProps {
  draft: VoucherDraft;
  onChange: (draft: VoucherDraft) => void;
}

/** What the cash of a voucher is for, in the words of the cash flow statement. Renders nothing where no cash comes or goes. */
export function CashFlowField({ draft, onChange }: CashFlowFieldProps) {
  const t = useT();
  const effect = cashEffect(draft.lines);
  if (effect === 0) return null;
  const usual = effect > 0 ? 2 : 6;
  // What goes the way of the money comes first; the others are for what is put right in red.
  const ordered = [...flowLines].toSorted((a, b) => Number(isOutflow(a) === effect > 0) - Number(isOutflow(b) === effect > 0));
  return (
    <div className={styles['flow']}>
      <span>
        {t(effect > 0 ? 'flow.in' : 'flow.out')} <Amount value={fenToDecimal(Math.abs(effect))} />
      </span>
      <SelectField
        label={t('flow.title')}
        isLabelHidden
        options={ordered.map((line) => ({ value: String(line), label: flowName(t, line) }))}
        value={String(draft.flowLine ?? usual)}
        onChange={(line) => onChange({ ...draft, flowLine: Number(line) })}
      />
    </div>
  );
}
