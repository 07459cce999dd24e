/** What a page needs of the Shape Detection API (W3C draft): reads the codes in a picture. TypeScript's DOM library does not have it. */
export interface BarcodeDetectorLike {
  detect(picture: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}

type DetectorClass = new () => BarcodeDetectorLike;

function detectorClass(): DetectorClass | undefined {
  return (globalThis as { readonly BarcodeDetector?: DetectorClass }).BarcodeDetector;
}

/** Whether this browser can read codes with a camera: it has both, and the page came over a secure connection. */
export function hasCameraScan(): boolean {
  const { mediaDevices } = navigator as { readonly mediaDevices?: Partial<MediaDevices> };
  return detectorClass() !== undefined && typeof mediaDevices?.getUserMedia === 'function';
}

/** Makes a reader of codes. */
export function createBarcodeDetector(): BarcodeDetectorLike {
  const Detector = detectorClass();
  if (!Detector) throw new Error('This browser reads no codes');
  return new Detector();
}
