import { openFaults } from './faults';

openFaults(document.querySelector<HTMLElement>('#app')!);
