import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CameraScan } from './CameraScan.tsx';

let inSight: readonly string[] = [];
const stop = vi.fn<() => void>();
const getUserMedia = vi.fn<() => Promise<MediaStream>>();

class Detector {
  detect(): Promise<readonly { readonly rawValue: string }[]> {
    return Promise.resolve(inSight.map((rawValue) => ({ rawValue })));
  }
}

beforeEach(() => {
  inSight = [];
  stop.mockClear();
  getUserMedia.mockReset().mockResolvedValue({ getTracks: () => [{ stop }] } as unknown as MediaStream);
  // The page of the tests has no media.
  Object.defineProperty(HTMLVideoElement.prototype, 'srcObject', { configurable: true, writable: true, value: null });
  vi.stubGlobal('BarcodeDetector', Detector);
  Object.defineProperty(navigator, 'mediaDevices', { configurable: true, value: { getUserMedia } });
});

afterEach(() => vi.unstubAllGlobals());

function show() {
  const onScan = vi.fn<(code: string) => Promise<{ said: string; isFound: boolean }>>((code) =>
    Promise.resolve({ said: `found ${code}`, isFound: true }),
  );
  render(<CameraScan onScan={onScan} />);
  return onScan;
}

it('offers nothing where the browser reads no codes', () => {
  vi.stubGlobal('BarcodeDetector', undefined);
  show();
  expect(screen.queryByRole('button')).toBeNull();
});

it('tells of each code once while it stays in sight, says what became of it, and gives the camera back when it is closed', async () => {
  const onScan = show();
  await userEvent.click(screen.getByRole('button', { name: 'Scan' }));
  inSight = ['6901234567892'];
  await screen.findByText('found 6901234567892');
  inSight = ['6901234567892', '6901234567908'];
  await screen.findByText('found 6901234567908');
  expect(onScan.mock.calls).toEqual([['6901234567892'], ['6901234567908']]);
  expect(stop).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(stop).toHaveBeenCalledOnce());
});

it('says what to do when the camera is refused', async () => {
  getUserMedia.mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  show();
  await userEvent.click(screen.getByRole('button', { name: 'Scan' }));
  expect((await screen.findByRole('alert')).textContent).toMatch(/Allow it in the site settings/);
});
