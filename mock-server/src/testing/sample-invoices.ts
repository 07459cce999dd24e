import type { GraphqlClient } from './graphql-client.ts';
import type { Thing } from './sample-things.ts';
import type { SampleValues } from './sample-variables.ts';

/** A receipt that is not invoiced, and whose it is. */
interface Receipt {
  readonly id: string;
  readonly document: { readonly supplier: { readonly id: string } };
}

const date = '2026-11-23';

/** Registers invoices of a supplier: a draft, one that is handed in, one that is approved, one that is deducted; and what entries of one may say. */
export async function registerInvoices(owner: GraphqlClient, receipt: Receipt) {
  const supplierId = receipt.document.supplier.id;
  const lines = [{ taxRate: '13', net: '13', tax: '1.69' }];
  const head = { supplierId, kind: 'SPECIAL', digital: true, red: false, date, lines };
  const invoices: Thing[] = [];
  for (const [index, moves] of [[], ['submit'], ['submit', 'approve'], ['submit', 'approve', 'deduct']].entries()) {
    const input = { ...head, invoiceNumber: String(index).padStart(20, '7') };
    let { invoice } = await owner.run(
      'mutation ($input: InputInvoiceInput!) { invoice: createInputInvoice(input: $input) { id version } }',
      {
        input,
      },
    );
    for (const move of moves) {
      const month = move === 'deduct' ? ', month: "2026-11"' : '';
      const mutation = `mutation ($id: ID!, $version: Int!) { invoice: ${move}InputInvoice(id: $id, version: $version${month}) { id version } }`;
      ({ invoice } = await owner.run(mutation, invoice));
    }
    invoices.push(invoice);
  }
  const sample: SampleValues = {
    'InputInvoiceInput.invoiceNumber': '2'.repeat(20),
    'InputInvoiceInput.supplierId': supplierId,
    'InputInvoiceInput.invoiceCode': '',
    'InputInvoiceInput.redOfId': invoices.at(-1)?.id,
    'InputInvoiceInput.matches': null,
    'InputInvoiceLineInput.net': '13',
    'InputInvoiceLineInput.tax': '1.69',
    'InvoiceMatchInput.documentId': receipt.id,
    'InvoiceMatchInput.net': '1',
    'InvoiceMatchInput.tax': '0.13',
  };
  return { invoices, sample };
}
