import { useMutation } from '@apollo/client/react';
import type { Failure } from '@suanpan/app-kit/describe-failure';
import { useDescribeFailure } from '@suanpan/app-kit/use-describe-failure';
import { useHost } from '@suanpan/app-kit/use-host';
import { useUnsaved } from '@suanpan/app-kit/use-unsaved';
import { useForm } from 'react-hook-form';
import { CreateSupplierDocument } from '../data/create-supplier.generated.ts';
import type { SupplierCardFragment } from '../data/supplier-card.fragment.generated.ts';
import { UpdateSupplierDocument } from '../data/update-supplier.generated.ts';
import { useT } from '../texts.ts';

/** What a person types; numbers are texts until the backend has judged them. */
export interface SupplierValues {
  name: string;
  code: string;
  taxNumber: string;
  creditDays: string;
  enabled: boolean;
}

const blank: SupplierValues = { name: '', code: '', taxNumber: '', creditDays: '30', enabled: true };

/** The form of a supplier: a new one, or a change of `supplier`. */
export function useSupplierForm(supplier: SupplierCardFragment | null) {
  const t = useT();
  const { navigation, ui } = useHost();
  const [create] = useMutation(CreateSupplierDocument);
  const [update] = useMutation(UpdateSupplierDocument);
  const describeFailure = useDescribeFailure();
  const form = useForm<SupplierValues>({ defaultValues: supplier ? { ...supplier, creditDays: String(supplier.creditDays) } : blank });
  const { isDirty, isSubmitting } = form.formState;
  useUnsaved(isDirty);

  const store = async (values: SupplierValues) => {
    const input = inputOf(values);
    if (!supplier) return (await create({ variables: { input } })).data?.createSupplier;
    return (await update({ variables: { id: supplier.id, version: supplier.version, input } })).data?.updateSupplier;
  };
  const save = form.handleSubmit(async (values) => {
    try {
      const saved = await store(values);
      if (!saved) return;
      navigation.dirty(false);
      ui.toast({ tone: 'success', text: t('supplier.saved', { name: saved.name }) });
      navigation.go(`/purchasing/suppliers/${saved.id}`, { replace: true });
    } catch (error) {
      tell(describeFailure(error));
    }
  });
  const tell = (failure: Failure): void => {
    for (const { path, message } of failure.fields) form.setError(path as keyof SupplierValues, { message });
    form.setError('root', { message: `${failure.message} (${failure.code})` });
  };
  return { form, save, isSubmitting };
}

function inputOf({ creditDays, code, name, taxNumber, enabled }: SupplierValues) {
  // What is no whole number goes to the backend as one that it refuses, in the user's language.
  const days = /^\d{1,6}$/.test(creditDays) ? Number(creditDays) : -1;
  return { name: name.trim(), taxNumber: taxNumber.trim(), enabled, creditDays: days, ...(code.trim() !== '' && { code: code.trim() }) };
}
