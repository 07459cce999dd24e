import { useMutation } from '@apollo/client/react';
import { useCan } from '@suanpan/app-kit/use-session';
import { NewPartyButton } from '@suanpan/document-kit/new-party-button';
import { CreateSupplierDocument } from '../data/create-supplier.generated.ts';
import { useT } from '../texts.ts';

interface NewSupplierButtonProps {
  onCreated: (supplier: { readonly id: string; readonly label: string }) => void;
}

/** The way to a new supplier without leaving the purchase that is being typed. Renders nothing for whoever may not write suppliers. */
export function NewSupplierButton({ onCreated }: NewSupplierButtonProps) {
  const t = useT();
  const canWrite = useCan('purchasing.supplier.write');
  const [create] = useMutation(CreateSupplierDocument);
  if (!canWrite) return null;
  return (
    <NewPartyButton
      label={t('supplier.new')}
      create={async (name) => {
        const { data } = await create({ variables: { input: { name } } });
        return data ? { id: data.createSupplier.id, label: data.createSupplier.name } : null;
      }}
      onCreated={onCreated}
    />
  );
}
