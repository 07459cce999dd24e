import { largestAttachment } from './attachment.ts';

/** Enough to read an invoice by, and about 1 MB. */
const photo = { longestSide: 3000, quality: 0.85 } as const;

/** Returns a photo that is too large as a smaller one; whatever else as it is. Phones take photos of more than the backend keeps. */
export async function smallerPhoto(file: File): Promise<File> {
  if (file.size <= largestAttachment || !file.type.startsWith('image/')) return file;
  const bitmap = await createImageBitmap(file).catch(() => null);
  if (bitmap === null) return file;
  const scale = Math.min(1, photo.longestSide / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(bitmap.width * scale);
  canvas.height = Math.round(bitmap.height * scale);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', photo.quality));
  return blob === null ? file : new File([blob], file.name.replace(/\.\w+$/, '.jpg'), { type: blob.type });
}
