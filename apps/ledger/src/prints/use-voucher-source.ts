import type { ApolloClient } from '@apollo/client';
import type { PrintableThing, PrintSource } from '@suanpan/print-kit/print-source';
import { useMemo } from 'react';
import { useAccountNames } from '../accounts/use-account-names.ts';
import { ReadPrintedVouchersDocument } from '../data/read-printed-vouchers.generated.ts';
import { useT } from '../texts.ts';
import { printedVoucher } from '../vouchers/printed-voucher.ts';

/** Returns where vouchers of some months are read that are printed in one go; null while the chart is not there. */
export function useVoucherSource(month: string, monthTo: string): PrintSource | null {
  const t = useT();
  const { isRead, titleOf } = useAccountNames();
  return useMemo(() => {
    if (!isRead) return null;
    const read = async (client: ApolloClient, ids: readonly string[]) => {
      const variables = { filter: { month, monthTo, ids } };
      const { data } = await client.query({ query: ReadPrintedVouchersDocument, variables, fetchPolicy: 'no-cache' });
      return (data?.voucherList.edges ?? []).map(({ node }): PrintableThing => ({
        id: node.id,
        // A voucher always stands: one that was taken back has a red one beside it.
        leftOut: null,
        describe: (words) => printedVoucher(node, { ...words, t, titleOf }),
      }));
    };
    return { kind: 'VOUCHER', read };
  }, [isRead, month, monthTo, t, titleOf]);
}
