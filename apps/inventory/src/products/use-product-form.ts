import { useMutation } from '@apollo/client/react';
import type { Failure } from '@suanpan/app-kit/describe-failure';
import { useDescribeFailure } from '@suanpan/app-kit/use-describe-failure';
import { useHost } from '@suanpan/app-kit/use-host';
import { useUnsaved } from '@suanpan/app-kit/use-unsaved';
import { useState } from 'react';
import { CreateProductDocument } from '../data/create-product.generated.ts';
import type { ProductCardFragment } from '../data/product-card.fragment.generated.ts';
import { UpdateProductDocument } from '../data/update-product.generated.ts';
import { useT } from '../texts.ts';
import { blankProduct, inputOf, isChanged, type ProductValues, valuesOf } from './product-values.ts';

/** The form of a product: a new one, or a change of `product`. */
export function useProductForm(product: ProductCardFragment | null) {
  const t = useT();
  const { navigation, ui } = useHost();
  const [create, creating] = useMutation(CreateProductDocument);
  const [update, updating] = useMutation(UpdateProductDocument);
  const describeFailure = useDescribeFailure();
  const [before] = useState(() => (product ? valuesOf(product) : blankProduct));
  const [values, setValues] = useState(before);
  const [failure, setFailure] = useState<Failure | null>(null);
  const isSaving = creating.loading || updating.loading;
  useUnsaved(isChanged(values, before));

  const store = async (): Promise<ProductCardFragment | undefined> => {
    const input = inputOf(values);
    if (!product) return (await create({ variables: { input } })).data?.createProduct;
    return (await update({ variables: { id: product.id, version: product.version, input } })).data?.updateProduct;
  };
  const save = async (): Promise<void> => {
    if (isSaving) return;
    try {
      const saved = await store();
      if (!saved) return;
      navigation.dirty(false);
      ui.toast({ tone: 'success', text: t('done.saved', { name: saved.name }) });
      navigation.go(`/inventory/products/${saved.id}`, { replace: true });
    } catch (error) {
      setFailure(describeFailure(error));
    }
  };
  const change = (next: Partial<ProductValues>): void => setValues((now) => ({ ...now, ...next }));
  return { values, change, failure, save, isSaving };
}
