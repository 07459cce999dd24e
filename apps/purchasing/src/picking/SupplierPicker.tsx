import { useQuery } from '@apollo/client/react';
import { LoadFailure } from '@suanpan/document-kit/load-failure';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import { PickList } from '@suanpan/shared-ui/pick-list';
import { useState } from 'react';
import { ListSuppliersDocument } from '../data/list-suppliers.generated.ts';
import { useT } from '../texts.ts';

interface PickedSupplier {
  readonly id: string;
  readonly name: string;
}

interface SupplierPickerProps {
  /** What is searched for at first. */
  search: string;
  onPick: (supplier: PickedSupplier) => void;
}

/** Finds a supplier in use by code, name or pinyin initials. Renders a search box and a list of buttons. */
export function SupplierPicker({ search: first, onPick }: SupplierPickerProps) {
  const t = useT();
  const [search, setSearch] = useState(first);
  const { data, previousData, error, refetch } = useQuery(ListSuppliersDocument, { variables: { search } });
  const items = (data ?? previousData)?.suppliers
    .filter(({ enabled }) => enabled)
    .map(({ id, name, code, taxNumber }) => ({ id, name, facts: [code, taxNumber] }));
  return (
    <PickList
      label={t('pick.search')}
      search={search}
      onSearch={setSearch}
      items={items}
      isOutdated={data === undefined}
      onPick={({ id, name }) => onPick({ id, name })}
      none={t('pick.none')}
    >
      {error ? <LoadFailure error={error} onRetry={() => void refetch()} /> : <LoadingState label={t('pick.supplier')} />}
    </PickList>
  );
}
