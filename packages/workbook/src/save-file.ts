/** Gives the person a file under a name, as a download. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file after the click; a minute is enough for the slowest.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
