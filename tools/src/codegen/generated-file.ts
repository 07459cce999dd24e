/** A file to be written, or compared with what is on the disk. */
export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}
