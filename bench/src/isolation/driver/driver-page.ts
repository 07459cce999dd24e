import { readParts } from './find-app.ts';
import { runProbe } from './run-probe.ts';
import { adoptBareHost } from './suanpan-host.ts';

adoptBareHost();
Object.assign(globalThis, { benchProbes: { run: runProbe, find: readParts } });
