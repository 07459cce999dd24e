import { start } from './start.ts';

start(document.querySelector('#app') ?? document.body);
