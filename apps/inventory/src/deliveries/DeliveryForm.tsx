import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { DocumentForm } from '@suanpan/document-kit/document-form';
import { Button } from '@suanpan/shared-ui/button';
import { Inline } from '@suanpan/shared-ui/inline';
import { Stack } from '@suanpan/shared-ui/stack';
import { useFieldIds } from '@suanpan/shared-ui/use-field-ids';
import type { DeliveryOrderFragment } from '../data/delivery-order.fragment.generated.ts';
import { ScanField } from '../documents/ScanField.tsx';
import { useT } from '../texts.ts';
import { everythingOf } from './delivery-draft.ts';
import type { DeliveryWay } from './delivery-ways.ts';
import { DeliveryFields } from './DeliveryFields.tsx';
import { DeliveryLines } from './DeliveryLines.tsx';
import { useDeliveryForm } from './use-delivery-form.ts';

interface DeliveryFormProps {
  order: DeliveryOrderFragment;
  way: DeliveryWay;
}

/** Goods of an order while they are handed over: how much of each line, and no more than is open. */
export function DeliveryForm({ order, way }: DeliveryFormProps) {
  const t = useT();
  const form = useDeliveryForm(order, way);
  const { draft, change } = form.kept;
  const idOf = useFieldIds();
  const title = t(`delivery.title.${way}`, { number: order.number });
  usePageTitle(title);
  return (
    <DocumentForm
      form={form}
      isEdit
      idOf={idOf}
      title={title}
      backHref={`/inventory/deliveries${way === 'in' ? '?way=in' : ''}`}
      saving={{ approve: null, save: t(`delivery.save.${way}`) }}
      fields={
        <DeliveryFields
          order={order}
          way={way}
          draft={draft}
          problems={form.problems.fields}
          idOf={idOf}
          onChange={(more) => change({ ...draft, ...more })}
        />
      }
      totals={<span>{t('delivery.approvedLater')}</span>}
    >
      <Stack gap="tight">
        <ScanField onScan={form.scan} />
        <div id={idOf('lines')} tabIndex={-1}>
          <DeliveryLines
            lines={order.lines}
            way={way}
            quantities={draft.quantities}
            errors={form.problems.cells}
            onChange={(quantities) => change({ ...draft, quantities })}
          />
        </div>
        <Inline>
          <Button size="small" onPress={() => change({ ...draft, quantities: everythingOf(order.lines) })}>
            {t('delivery.everything')}
          </Button>
          <Button size="small" onPress={() => change({ ...draft, quantities: {} })}>
            {t('delivery.nothing')}
          </Button>
        </Inline>
      </Stack>
    </DocumentForm>
  );
}
