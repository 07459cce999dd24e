import type { PrintedCompanyFact } from '../template/company-facts.ts';
import { usePrintT } from '../texts/print-texts.ts';

interface CompanyFactLineProps {
  facts: readonly PrintedCompanyFact[];
  /** Where it stands: below the name, or at the end. */
  place: 'contact' | 'payment';
}

/** What a company says of itself, in one line as far as there is room. Renders a `<p>`, or nothing where nothing is said. */
export function CompanyFactLine({ facts, place }: CompanyFactLineProps) {
  const t = usePrintT();
  if (facts.length === 0) return null;
  return (
    <p className={`${place} companyFacts`} data-part={place === 'payment' ? 'closing' : undefined}>
      {facts.map(({ id, value }) => (
        <span key={id} data-company={id}>
          {t('sheet.label', { label: t(`company.${id}`) })}
          {value}
        </span>
      ))}
    </p>
  );
}
