import { requirePermission } from '#core/access/actor.ts';
import { noCompanyFacts, type CompanyFacts } from '#core/company/company-facts.ts';
import { findCompanyFacts } from '#core/company/company-facts-store.ts';
import type { PrintPaper } from '#core/printing/print-record.ts';
import { findPrintTemplate, findPrintTemplates, writePrintTemplate } from '#core/printing/print-template-store.ts';
import {
  printChoices,
  printTemplateKinds,
  printTextLimits,
  usualTemplate,
  type PrintTemplate,
  type PrintTemplateKind,
  type PrintTemplateReason,
  type PrintTemplateRefusal,
} from '#core/printing/print-template.ts';
import { checkText, type TextReason } from '#core/text/check-text.ts';
import { ProblemList } from '#kernel/refusal/problem-list.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { changeOf, type Work } from '../work.ts';

/** What is entered about a template; what is left out stays. */
export interface PrintTemplateEntries {
  readonly paper?: PrintPaper | null | undefined;
  readonly title?: string | null | undefined;
  readonly header?: string | null | undefined;
  readonly footer?: string | null | undefined;
  readonly hiddenColumns?: readonly string[] | null | undefined;
  readonly hiddenSignatures?: readonly string[] | null | undefined;
  readonly hiddenParts?: readonly string[] | null | undefined;
}

/** Which template, as it was read. */
export interface WantedTemplate {
  readonly kind: PrintTemplateKind;
  readonly version: number;
}

/** Reads how each kind is printed. */
export async function listPrintTemplates({ tx, actor }: Work): Promise<readonly PrintTemplate[]> {
  requirePermission(actor, 'books.parameter.write');
  const changed = await findPrintTemplates(tx);
  return printTemplateKinds.map((kind) => changed.find((template) => template.kind === kind) ?? usualTemplate(kind));
}

async function templateFor({ tx }: Work, kind: PrintTemplateKind): Promise<PrintTemplate> {
  return (await findPrintTemplate(tx, kind)) ?? usualTemplate(kind);
}

/** Reads what the company says of itself on kinds, in their order, for whoever sees what is printed: its name alone on what stays in the house. */
export async function companyFactsFor(tx: Work['tx'], kinds: readonly (PrintTemplateKind | 'NONE')[]): Promise<readonly CompanyFacts[]> {
  const facts = await findCompanyFacts(tx);
  const inTheHouse = { ...noCompanyFacts, version: facts.version, printedName: facts.printedName };
  return kinds.map((kind) => (kind !== 'NONE' && printChoices[kind].parts.includes('address') ? facts : inTheHouse));
}

/** Reads how kinds are printed, in their order, for whoever sees what is printed: they say nothing but what stands on each copy. */
export async function templatesFor(tx: Work['tx'], kinds: readonly PrintTemplateKind[]): Promise<readonly PrintTemplate[]> {
  const changed = await findPrintTemplates(tx);
  return kinds.map((wanted) => changed.find(({ kind }) => kind === wanted) ?? usualTemplate(wanted));
}

/** Changes how a kind is printed from now on; what was printed stays as it is on its paper. */
export async function updatePrintTemplate(work: Work, wanted: WantedTemplate, entries: PrintTemplateEntries): Promise<PrintTemplate> {
  requirePermission(work.actor, 'books.parameter.write');
  return write(work, check({ ...(await templateFor(work, wanted.kind)), ...wanted }, entries));
}

/** Has a kind printed as it is where nobody says anything. It is a change like others, so that it can be told from what was before. */
export async function resetPrintTemplate(work: Work, wanted: WantedTemplate): Promise<PrintTemplate> {
  requirePermission(work.actor, 'books.parameter.write');
  return write(work, { ...usualTemplate(wanted.kind), ...wanted });
}

async function write(work: Work, template: PrintTemplate): Promise<PrintTemplate> {
  const isWritten = await writePrintTemplate(work.tx, { ...template, id: work.ids.next() }, changeOf(work));
  if (!isWritten) throw new Refusal<PrintTemplateRefusal>('print-template-changed');
  return { ...template, version: template.version + 1 };
}

type Problems = ProblemList<PrintTemplateReason | TextReason>;

function check(before: PrintTemplate, entries: PrintTemplateEntries): PrintTemplate {
  const problems: Problems = new ProblemList();
  const { papers, columns, signatures, parts, hasTitle } = printChoices[before.kind];
  const paper = entries.paper ?? before.paper;
  if (!papers.includes(paper)) problems.add('paper', 'print-part-unknown', { part: paper });
  const title = textOf(problems, 'title', entries.title ?? before.title);
  if (!hasTitle && title !== '') problems.add('title', 'print-part-unknown', { part: title });
  const checked = {
    ...before,
    paper,
    title,
    header: textOf(problems, 'header', entries.header ?? before.header),
    footer: linesOf(problems, entries.footer ?? before.footer),
    hiddenColumns: known(problems, 'hiddenColumns', { names: entries.hiddenColumns ?? before.hiddenColumns, of: columns }),
    hiddenSignatures: known(problems, 'hiddenSignatures', { names: entries.hiddenSignatures ?? before.hiddenSignatures, of: signatures }),
    hiddenParts: known(problems, 'hiddenParts', { names: entries.hiddenParts ?? before.hiddenParts, of: parts }),
  };
  problems.assertNone();
  return checked;
}

/** Returns a text of one line. */
function textOf(problems: Problems, path: 'title' | 'header', text: string): string {
  return checkText(problems, { path, text: text.replaceAll(/[\t-\r\u2028\u2029]+/gu, ' ') }, { max: printTextLimits[path] });
}

/** Returns a text of few lines, without outer blanks in any. */
function linesOf(problems: Problems, text: string): string {
  const lines = text.split(/\r\n|[\n\r]/u).map((line) => line.trim());
  const footer = checkText(problems, { path: 'footer', text: lines.join('\n') }, { max: printTextLimits.footer });
  const max = printTextLimits.footerLines;
  if (footer.split('\n').length > max) problems.add('footer', 'print-lines-too-many', { max });
  return footer;
}

/** Returns the names in the order in which they are printed, each once. */
function known(
  problems: Problems,
  path: string,
  { names, of }: { readonly names: readonly string[]; readonly of: readonly string[] },
): readonly string[] {
  const unknown = names.find((name) => !of.includes(name));
  if (unknown !== undefined) problems.add(path, 'print-part-unknown', { part: Array.from(unknown).slice(0, 40).join('') });
  return of.filter((name) => names.includes(name));
}
