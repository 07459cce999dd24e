import { expect, it, vi } from 'vitest';
import type { DocumentAttachment } from './attachment.ts';
import type { Sending } from './send-file.ts';
import { createUploads, type Upload } from './uploads.ts';

const file = (name: string, type = 'application/pdf', size = 10): File => new File([new Uint8Array(size)], name, { type });
const namesOf = (list: readonly Upload[]): readonly string[] => list.map((upload) => `${upload.file.name} ${upload.state}`);

/** A backend that answers when it is told to. */
function setUp() {
  const asked: { id: string; name: string; sending: Sending; keep(): void; fail(error: unknown): void }[] = [];
  const kept: string[] = [];
  let count = 0;
  const uploads = createUploads({
    newId: () => `id-${(count += 1)}`,
    onKept: ({ id }) => void kept.push(id),
    send: ({ id, file: sent }, sending) =>
      new Promise<DocumentAttachment>((done, fail) => {
        sending.signal.addEventListener('abort', () => fail(new Error('aborted')));
        asked.push({
          id,
          name: sent.name,
          sending,
          keep: () => done({ id, name: sent.name, mediaType: sent.type, size: sent.size, path: '' }),
          fail,
        });
      }),
  });
  const nth = (index: number) => vi.waitFor(() => asked[index] ?? Promise.reject(new Error('not asked yet')));
  return { uploads, kept, asked, nth };
}

it('files go one after the other, and leave the list as they are kept', async () => {
  const { uploads, kept, nth } = setUp();
  uploads.add([file('a.pdf'), file('b.pdf')]);
  const first = await nth(0);
  first.sending.onProgress(0.5);
  expect(uploads.get()).toMatchObject([{ state: 'sending', share: 0.5 }, { state: 'waiting' }]);
  first.keep();
  (await nth(1)).keep();
  await vi.waitFor(() => expect(uploads.get()).toEqual([]));
  expect(kept).toEqual(['id-1', 'id-2']);
});

it('what cannot be kept is not sent, and does not hold up what comes after it', async () => {
  const { uploads, asked, nth } = setUp();
  uploads.add([
    file('a.exe', 'application/x-msdownload'),
    file('b.pdf', 'application/pdf', 5_242_881),
    file('c.pdf', 'application/pdf', 0),
    file('d.pdf'),
  ]);
  (await nth(0)).keep();
  await vi.waitFor(() => expect(namesOf(uploads.get())).toEqual(['a.exe failed', 'b.pdf failed', 'c.pdf failed']));
  expect(uploads.get().map(({ failure }) => failure)).toEqual(['type', 'size', 'empty']);
  expect(asked.map(({ name }) => name)).toEqual(['d.pdf']);
});

it('one that failed is sent again under the same id', async () => {
  const { uploads, nth } = setUp();
  uploads.add([file('a.pdf')]);
  (await nth(0)).fail(new Error('gone'));
  await vi.waitFor(() => expect(namesOf(uploads.get())).toEqual(['a.pdf failed']));
  uploads.retry('id-1');
  expect((await nth(1)).id).toBe('id-1');
});

it('one that is dropped while it is sent is stopped, and the next one goes', async () => {
  const { uploads, kept, nth } = setUp();
  uploads.add([file('a.pdf'), file('b.pdf')]);
  const first = await nth(0);
  uploads.drop('id-1');
  expect(first.sending.signal.aborted).toBe(true);
  (await nth(1)).keep();
  await vi.waitFor(() => expect(uploads.get()).toEqual([]));
  expect(kept).toEqual(['id-2']);
});
