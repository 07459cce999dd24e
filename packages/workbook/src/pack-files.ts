import { type Zippable, zipSync } from 'fflate';

/** Puts files into one archive under their names. Workbooks are packed already, so nothing is packed again. */
export async function packFiles(files: ReadonlyMap<string, Blob>): Promise<Blob> {
  const contents: Zippable = {};
  for (const [name, file] of files) contents[name] = [new Uint8Array(await file.arrayBuffer()), { level: 0 }];
  return new Blob([zipSync(contents) as Uint8Array<ArrayBuffer>], { type: 'application/zip' });
}
