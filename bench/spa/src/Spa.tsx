import { ApolloProvider } from '@apollo/client/react';
import { HostProvider } from '@suanpan/app-kit/use-host';
import type { Session } from '@suanpan/protocol/session';
import { AppFrame } from '@suanpan/shared-ui/app-frame';
import { AvatarButton } from '@suanpan/shared-ui/avatar-button';
import { Button } from '@suanpan/shared-ui/button';
import { LocaleProvider } from '@suanpan/shared-ui/locale-provider';
import { Menu } from '@suanpan/shared-ui/menu';
import { createElement, useMemo, useReducer } from 'react';
import { Router, useLocation } from 'wouter';
import { type SpaRoute, routes } from './routes.ts';
import { createSpaClient, createSpaHost } from './spa-host.ts';

interface SpaProps {
  session: Session;
}

const client = createSpaClient();

const menu = [
  { id: 'home', items: [{ id: '/workbench', label: '工作台', href: '/workbench' }] },
  {
    id: 'business',
    label: '业务',
    items: [
      { id: '/sales/orders', label: '销售订单', href: '/sales/orders' },
      { id: '/sales/customers', label: '客户', href: '/sales/customers' },
    ],
  },
];

/** The same frame and pages, without a shell, a sandbox or an import map. */
export function Spa({ session }: SpaProps) {
  return (
    <LocaleProvider locale={session.locale}>
      <Router>
        <Frame session={session} />
      </Router>
    </LocaleProvider>
  );
}

function Frame({ session }: SpaProps) {
  const [path, go] = useLocation();
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const host = useMemo(() => createSpaHost(session, go), [session, go]);
  // As routers do: the next page is loaded first, and the present one stays until it is there.
  const navigate = (href: string): void => {
    const next = routes.find((route) => route.owns(href));
    if (!next || next.page()) go(href);
    else
      void next.load(session.locale).then(() => {
        go(href);
        redraw();
      });
  };
  return (
    <AppFrame
      brand="Suanpan"
      companySwitcher={<Menu label="company" trigger={<Button>{session.company.name}</Button>} items={[]} />}
      actions={<Menu label="account" trigger={<AvatarButton name={session.user.name} label="account" />} items={[]} />}
      navigation={menu.map((group) => ({
        ...group,
        items: group.items.map((item) => ({ ...item, isCurrent: path.startsWith(item.href) })),
      }))}
      onNavigate={navigate}
    >
      <HostProvider value={host}>
        <ApolloProvider client={client}>{renderRoute(routes.find((route) => route.owns(path)))}</ApolloProvider>
      </HostProvider>
    </AppFrame>
  );
}

function renderRoute(route: SpaRoute | undefined) {
  const Page = route?.page();
  return Page && createElement(Page, { key: route?.name });
}
