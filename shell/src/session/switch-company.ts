import type { Session } from '@suanpan/protocol/session';
import type { PageServices } from '../page/page-services.ts';
import { texts } from '../texts.ts';

/** Leaves the page for another company of the person's, once they agree to lose what is not saved. */
export async function switchCompany(
  { actions, navigation, toast }: Pick<PageServices, 'actions' | 'navigation' | 'toast'>,
  { companies, company }: Session,
  id: string,
): Promise<void> {
  const target = companies.find((other) => other.id === id);
  if (!target || id === company.id) return;
  const switchNow = async (): Promise<void> => {
    toast({ tone: 'info', text: `${texts.text('company.switch')}: ${target.name}` });
    await actions.switchCompany(id);
  };
  // Another company may get another composition, so the page is asked for anew, from its start.
  await navigation.leaveFor('/', switchNow);
}
