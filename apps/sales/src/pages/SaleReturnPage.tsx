import { Held } from '@suanpan/app-kit/held';
import { useCan } from '@suanpan/app-kit/use-session';
import { DocumentPage } from '@suanpan/document-kit/document-page';
import { ReturnForm } from '@suanpan/document-kit/return-form';
import { CreateSaleReturnDocument } from '../data/create-sale-return.generated.ts';
import { ReadSaleDocument } from '../data/read-sale.generated.ts';
import { MissingPage } from './MissingPage.tsx';

interface SaleReturnPageProps {
  /** The sale that goods come back of. */
  id: string;
}

/** Where the return of a sale is typed. */
export function SaleReturnPage({ id }: SaleReturnPageProps) {
  const canWrite = useCan('sales.document.write');
  if (!canWrite) return <MissingPage />;
  return (
    <DocumentPage id={id} query={ReadSaleDocument} listHref="/sales/documents">
      {(document) =>
        document.type === 'SALE' && document.status === 'APPROVED' ? (
          <Held value={document}>
            {(held) => (
              <ReturnForm
                original={held}
                create={CreateSaleReturnDocument}
                backHref={`/sales/documents/${id}`}
                pageOf={(saved) => `/sales/documents/${saved.id}`}
              />
            )}
          </Held>
        ) : (
          <MissingPage />
        )
      }
    </DocumentPage>
  );
}
