import { useSession } from '@suanpan/app-kit/use-session';
import type { SheetContent } from '@suanpan/workbook/sheet-content';
import { useAct } from '../app/use-act.ts';
import { useT } from '../texts.ts';

/** Returns what gives a sheet of a month to the person as a workbook, named by what it is, the month and the company, and tells how it went. */
export function useSaveSheet() {
  const t = useT();
  const { company } = useSession();
  const { run, isPending } = useAct();
  const save = (month: string, read: () => Promise<SheetContent>): Promise<unknown> =>
    run(
      async () => {
        const [{ lateParts }, content] = await Promise.all([import('../app/late-parts.ts'), read()]);
        await lateParts.saveSheet(content, `${content.name} ${month} ${company.name}`);
        return content;
      },
      ({ name }) => t('export.done', { name }),
    );
  return { save, isPending };
}
