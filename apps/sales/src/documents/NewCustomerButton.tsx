import { useMutation } from '@apollo/client/react';
import { useCan } from '@suanpan/app-kit/use-session';
import { NewPartyButton } from '@suanpan/document-kit/new-party-button';
import { CreateCustomerDocument } from '../data/create-customer.generated.ts';
import { useT } from '../texts.ts';

interface NewCustomerButtonProps {
  onCreated: (customer: { readonly id: string; readonly label: string }) => void;
}

/** The way to a new customer without leaving the sale that is being typed. Renders nothing for whoever may not write customers. */
export function NewCustomerButton({ onCreated }: NewCustomerButtonProps) {
  const t = useT();
  const canWrite = useCan('sales.customer.write');
  const [create] = useMutation(CreateCustomerDocument);
  if (!canWrite) return null;
  return (
    <NewPartyButton
      label={t('customers.new')}
      create={async (name) => {
        const { data } = await create({ variables: { input: { name } } });
        return data ? { id: data.createCustomer.id, label: data.createCustomer.name } : null;
      }}
      onCreated={onCreated}
    />
  );
}
