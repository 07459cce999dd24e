import { useMutation } from '@apollo/client/react';
import type { Failure } from '@suanpan/app-kit/describe-failure';
import { useDescribeFailure } from '@suanpan/app-kit/use-describe-failure';
import { useHost } from '@suanpan/app-kit/use-host';
import { useUnsaved } from '@suanpan/app-kit/use-unsaved';
import { useForm } from 'react-hook-form';
import { CreateCustomerDocument } from '../data/create-customer.generated.ts';
import { UpdateCustomerDocument } from '../data/update-customer.generated.ts';
import { useT } from '../texts.ts';
import type { CustomerRow } from './use-customer-list.ts';

/** What a person types; numbers are texts until the backend has judged them. */
export interface CustomerValues {
  code: string;
  name: string;
  contact: string;
  phone: string;
  address: string;
  taxNumber: string;
  creditDays: string;
  /** Empty for no limit. */
  creditLimit: string;
  salespersonId: string | null;
  enabled: boolean;
}

const blank: CustomerValues = {
  code: '',
  name: '',
  contact: '',
  phone: '',
  address: '',
  taxNumber: '',
  creditDays: '30',
  creditLimit: '',
  salespersonId: null,
  enabled: true,
};

/** The form of a customer: a new one, or a change of `customer`. */
export function useCustomerForm(customer: CustomerRow | null) {
  const t = useT();
  const { navigation, ui } = useHost();
  const [create] = useMutation(CreateCustomerDocument);
  const [update] = useMutation(UpdateCustomerDocument);
  const describeFailure = useDescribeFailure();
  const form = useForm<CustomerValues>({ defaultValues: customer ? valuesOf(customer) : blank });
  const { isDirty, isSubmitting } = form.formState;
  useUnsaved(isDirty);

  const store = async (values: CustomerValues) => {
    const input = inputOf(values);
    if (!customer) return (await create({ variables: { input } })).data?.createCustomer;
    return (await update({ variables: { id: customer.id, version: customer.version, input } })).data?.updateCustomer;
  };
  const save = form.handleSubmit(async (values) => {
    try {
      const saved = await store(values);
      if (!saved) return;
      navigation.dirty(false);
      ui.toast({ tone: 'success', text: t('done.customerSaved', { name: saved.name }) });
      navigation.go(`/sales/customers/${saved.id}`, { replace: true });
    } catch (error) {
      tell(describeFailure(error));
    }
  });
  const tell = (failure: Failure): void => {
    for (const { path, message } of failure.fields) form.setError(path as keyof CustomerValues, { message });
    form.setError('root', { message: `${failure.message} (${failure.code})` });
  };
  return { form, save, isSubmitting };
}

function valuesOf({ creditDays, creditLimit, salesperson, ...customer }: CustomerRow): CustomerValues {
  const { code, name, contact, phone, address, taxNumber, enabled } = customer;
  const credit = { creditDays: String(creditDays), creditLimit: creditLimit ?? '' };
  return { code, name, contact, phone, address, taxNumber, ...credit, salespersonId: salesperson.id, enabled };
}

function inputOf({ creditDays, creditLimit, code, ...values }: CustomerValues) {
  // What is no whole number goes to the backend as one that it refuses, in the user's language.
  const days = /^\d{1,6}$/.test(creditDays) ? Number(creditDays) : -1;
  const limit = creditLimit.trim() === '' ? null : creditLimit;
  return { ...values, creditLimit: limit, ...(code.trim() !== '' && { code: code.trim() }), name: values.name.trim(), creditDays: days };
}
