import { openNotes } from './notes';

openNotes(document.querySelector<HTMLElement>('#app')!);
