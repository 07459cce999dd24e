import { Held } from '@suanpan/app-kit/held';
import { useCan } from '@suanpan/app-kit/use-session';
import { DocumentPage } from '@suanpan/document-kit/document-page';
import { ReturnForm } from '@suanpan/document-kit/return-form';
import { CreatePurchaseReturnDocument } from '../data/create-purchase-return.generated.ts';
import { ReadPurchaseDocument } from '../data/read-purchase.generated.ts';
import { MissingPage } from './MissingPage.tsx';

interface PurchaseReturnPageProps {
  /** The purchase that goods go back of. */
  id: string;
}

/** Where the return of a purchase is typed. */
export function PurchaseReturnPage({ id }: PurchaseReturnPageProps) {
  const canWrite = useCan('purchasing.document.write');
  if (!canWrite) return <MissingPage />;
  return (
    <DocumentPage id={id} query={ReadPurchaseDocument} listHref="/purchasing/documents">
      {(document) =>
        document.type === 'PURCHASE' && document.status === 'APPROVED' ? (
          <Held value={document}>
            {(held) => (
              <ReturnForm
                original={held}
                create={CreatePurchaseReturnDocument}
                backHref={`/purchasing/documents/${id}`}
                pageOf={(saved) => `/purchasing/documents/${saved.id}`}
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
