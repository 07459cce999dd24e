import { checkBooks } from '#business/ledger/check-books.ts';
import { bookProblemText } from '#interface/errors/book-problem-texts.ts';
import type { Database } from '#kernel/database/database.ts';
import { allCompanies, onStore } from './on-store.ts';

/** A company with everything in its books that is not as it must be. */
interface CheckedBooks {
  readonly id: string;
  readonly name: string;
  readonly problems: readonly { readonly invariant: string; readonly what: string }[];
}

process.exitCode = await main(process.argv.slice(2));

/** Says of each company whether its books are right; 1 when some are not, 2 when they could not be read. */
async function main(words: readonly string[]): Promise<number> {
  if (words[0] !== 'check') {
    console.error('npm run books -- check [--json]    reads the books of every company anew, and names what is not as it must be');
    return 2;
  }
  return onStore({ refused: 2 }, async ({ database }) => {
    const companies = await checkAll(database);
    const lines = companies.length === 0 ? ['There is no company yet.'] : companies.flatMap(linesOf);
    console.log(words.includes('--json') ? JSON.stringify({ companies }) : lines.join('\n'));
    return companies.some(({ problems }) => problems.length > 0) ? 1 : 0;
  });
}

async function checkAll(database: Database): Promise<readonly CheckedBooks[]> {
  const companies = await allCompanies(database);
  const checked: CheckedBooks[] = [];
  for (const { id, name } of companies) {
    const problems = await database.tenantTx({ tenantId: id }, 'read', checkBooks);
    checked.push({
      id,
      name,
      problems: problems.map((problem) => ({ invariant: problem.invariant, what: bookProblemText(problem, 'en-US') })),
    });
  }
  return checked;
}

function linesOf({ name, problems }: CheckedBooks): readonly string[] {
  if (problems.length === 0) return [`✓ right  ${name}`];
  return [`✗ ${problems.length} wrong  ${name}`, ...problems.map(({ invariant, what }) => `    ${invariant}  ${what}`)];
}
