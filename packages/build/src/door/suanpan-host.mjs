import { compiled } from './compiled.mjs';

export const { suanpanHost } = await compiled('host/suanpan-host');
