import '@suanpan/shared-ui/tokens.css';
import '@suanpan/shared-ui/base.css';
import type { Session } from '@suanpan/protocol/session';
import { createRoot } from 'react-dom/client';
import { Spa } from './Spa.tsx';
import { routes } from './routes.ts';

const session = JSON.parse(document.getElementById('session')?.textContent ?? 'null') as Session;

// A fair plain application loads the first route's module before it renders, so that nothing is held back by Suspense.
const first = routes.find((route) => route.owns(location.pathname));
await first?.load(session.locale);
const root = document.getElementById('root');
if (root) createRoot(root).render(<Spa session={session} />);
