import type { PrintTemplate } from '@suanpan/print-kit/print-template';
import { usePrintT } from '@suanpan/print-kit/print-texts';
import type { PrintedDocument } from '@suanpan/print-kit/printed-document';
import { Panel } from '@suanpan/shared-ui/panel';
import { SelectField } from '@suanpan/shared-ui/select-field';
import { Stack } from '@suanpan/shared-ui/stack';
import { TextAreaField } from '@suanpan/shared-ui/text-area-field';
import { TextField } from '@suanpan/shared-ui/text-field';
import { useSession } from '@suanpan/app-kit/use-session';
import { printWord } from '../files/print-words.ts';
import { useT } from '../texts.ts';
import { type ShownPart, ShownSwitches } from './ShownSwitches.tsx';
import type { TemplateCard } from './template-values.ts';

interface TemplateFieldsProps {
  card: TemplateCard;
  /** A print of the kind with nothing left out: it says what its parts are called. */
  sample: PrintedDocument;
  values: PrintTemplate;
  onChange: (next: Partial<PrintTemplate>) => void;
  fieldIdOf: (entry: string) => string;
  problemOf: (entry: string) => string | undefined;
}

/** What is entered about a template: paper, texts, and what is shown. */
export function TemplateFields({ card, sample, values, onChange, fieldIdOf, problemOf }: TemplateFieldsProps) {
  const t = useT();
  const { locale } = useSession();
  const printT = usePrintT();
  const { papers, columns, signatures, parts, hasTitle } = card.choices;
  const field = (entry: string) => ({ id: fieldIdOf(entry), error: problemOf(entry) });
  const group = (entry: 'hiddenColumns' | 'hiddenSignatures' | 'hiddenParts') => ({
    id: fieldIdOf(entry),
    problem: problemOf(entry),
    hidden: values[entry],
    onChange: (hidden: readonly string[]) => onChange({ [entry]: hidden }),
  });
  return (
    <Stack>
      <Panel title={t('prints.texts')}>
        <Stack>
          <SelectField
            {...field('paper')}
            label={t('prints.paper')}
            description={t('prints.paperHint')}
            value={values.paper}
            onChange={(chosen) => onChange({ paper: papers.find((paper) => paper === chosen) ?? values.paper })}
            options={papers.map((value) => ({ value, label: printT(`paper.${value}`) }))}
          />
          {hasTitle && (
            <TextField
              {...field('title')}
              label={t('prints.title')}
              description={t('prints.titleHint', { title: sample.title })}
              value={values.title}
              onChange={(title) => onChange({ title })}
            />
          )}
          <TextField
            {...field('header')}
            label={t('prints.header')}
            description={t('prints.headerHint')}
            value={values.header}
            onChange={(header) => onChange({ header })}
          />
          <TextAreaField
            {...field('footer')}
            label={t('prints.footer')}
            description={t('prints.footerHint')}
            value={values.footer}
            onChange={(footer) => onChange({ footer })}
          />
        </Stack>
      </Panel>
      <ShownSwitches {...group('hiddenColumns')} title={t('prints.columns')} parts={labelled(columns, sample.columns)} />
      <ShownSwitches {...group('hiddenSignatures')} title={t('prints.signatures')} parts={labelled(signatures, sample.signatures)} />
      <ShownSwitches
        {...group('hiddenParts')}
        title={t('prints.parts')}
        parts={parts.map((id) => ({ id, label: printWord(id, locale) }))}
      />
    </Stack>
  );
}

/** What is offered, by the names that the print has for it; what it does not have cannot be seen, and so not be chosen. */
function labelled(offered: readonly string[], printed: readonly ShownPart[]): readonly ShownPart[] {
  return printed.filter(({ id }) => offered.includes(id));
}
