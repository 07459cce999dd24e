import { useCan } from '@suanpan/app-kit/use-session';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { Stack } from '@suanpan/shared-ui/stack';
import { ExportPanel } from '../exporting/ExportPanel.tsx';
import type { ImportKind } from '../files/template-columns.ts';
import { ImportPanel } from '../importing/ImportPanel.tsx';
import { useT } from '../texts.ts';

/** Data that come from files and go into files. */
export function DataPage() {
  const t = useT();
  const mayWrite: Readonly<Record<ImportKind, boolean>> = {
    PRODUCTS: useCan('inventory.product.write'),
    CUSTOMERS: useCan('sales.customer.write'),
    SUPPLIERS: useCan('purchasing.supplier.write'),
  };
  const kinds = (Object.keys(mayWrite) as ImportKind[]).filter((kind) => mayWrite[kind]);
  const mayExport = useCan('settings.data.export');
  usePageTitle(t('data.title'));
  return (
    <>
      <PageHeader title={t('data.title')} subtitle={t('data.subtitle')} />
      <Stack gap="wide">
        {kinds.length > 0 && <ImportPanel kinds={kinds} />}
        {mayExport && <ExportPanel />}
      </Stack>
    </>
  );
}
