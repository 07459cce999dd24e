import { compiled } from './compiled.mjs';

export const { suanpan } = await compiled('suanpan');
