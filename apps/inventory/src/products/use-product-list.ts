import { usePagedList } from '@suanpan/document-kit/use-paged-list';
import { ListProductsDocument, type ListProductsQuery } from '../data/list-products.generated.ts';
import { readProductListState, writeProductListState } from './product-list-state.ts';
import { productListVariablesFor } from './product-list-variables.ts';

const list = {
  query: ListProductsDocument,
  inAddress: { read: readProductListState, write: writeProductListState },
  variablesFor: productListVariablesFor,
  read: readAnswer,
};

/** The list of products that the address asks for, and the way to ask for another. */
export function useProductList() {
  return usePagedList(list);
}

function readAnswer(answer: ListProductsQuery | undefined) {
  return {
    rows: answer?.productList.edges.map(({ node }) => node) ?? [],
    pageInfo: answer?.productList.pageInfo,
    total: answer?.productList.totalCount ?? 0,
  };
}
