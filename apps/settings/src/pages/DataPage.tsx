import { ImportPanel } from '@suanpan/import-kit/import-panel';
import { useCan } from '@suanpan/app-kit/use-session';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { Stack } from '@suanpan/shared-ui/stack';
import { ExportPanel } from '../exporting/ExportPanel.tsx';
import { type MasterKind, masterOffers } from '../files/template-columns.ts';
import { imports } from '../importing/imports.ts';
import { useT } from '../texts.ts';

/** Data that come from files and go into files. */
export function DataPage() {
  const t = useT();
  const mayWrite: Readonly<Record<MasterKind, boolean>> = {
    PRODUCTS: useCan('inventory.product.write'),
    CUSTOMERS: useCan('sales.customer.write'),
    SUPPLIERS: useCan('purchasing.supplier.write'),
  };
  const [first, ...others] = (Object.keys(mayWrite) as MasterKind[]).filter((kind) => mayWrite[kind]).map((kind) => masterOffers[kind]);
  const mayExport = useCan('settings.data.export');
  usePageTitle(t('data.title'));
  return (
    <>
      <PageHeader title={t('data.title')} subtitle={t('data.subtitle')} />
      <Stack gap="wide">
        {first && <ImportPanel session={imports} offers={[first, ...others]} />}
        {mayExport && <ExportPanel />}
      </Stack>
    </>
  );
}
