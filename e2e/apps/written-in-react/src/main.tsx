import { start } from './start.tsx';

start(document.querySelector('#root') ?? document.body);
