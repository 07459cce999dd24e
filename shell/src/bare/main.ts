import './bare.css';
import { createStore } from '../stores/create-store.ts';
import { matchLocale } from '@suanpan/protocol/localized-text';
import { readPageData } from '../page/read-page-data.ts';
import { createBareHost } from './bare-host.ts';

const { composition, session } = readPageData(document);
const element = document.getElementById('shell');
if (!element || !session) throw new Error('A bare page needs an element "shell" and somebody who is signed in.');
const locale = createStore(session.locale);
document.documentElement.lang = matchLocale(locale.get());

const host = createBareHost({ composition, session: createStore(session), window, element });

// Tools command the page by this one name; nothing of the product is served with it.
Object.defineProperty(window, 'suanpanBareHost', { value: host });
void host.showWanted();
