import { PrintDialog } from '@suanpan/print-kit/print-dialog';
import { saveSheet } from '../exporting/save-sheet.ts';
import { OpeningImport } from '../opening/OpeningImport.tsx';
import { AccountPicker } from '../picking/AccountPicker.tsx';
import { VoucherPrints } from '../prints/VoucherPrints.tsx';

/** What nobody waits for on a page. It is one file, since a page names each file of each app with its hash, whether it is ever loaded or not. */
export const lateParts = { AccountPicker, OpeningImport, PrintDialog, saveSheet, VoucherPrints };
