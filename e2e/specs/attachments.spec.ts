import { askApi } from '../fixtures/ask-api.ts';
import { findViolations } from '../fixtures/find-violations.ts';
import { type Page, expect, test } from '../fixtures/test.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Chooses files as people do, by the button. */
async function choose(page: Page, files: readonly { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }[]) {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '添加附件' }).click();
  await (await chooser).setFiles([...files]);
}

/** A picture of one dot. */
const dot = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

const drafts = '{ tradeDocuments(filter: { types: [PURCHASE], statuses: [DRAFT] }, first: 1) { edges { node { id } } } }';

test('a draft keeps the photo of its invoice and gives it back; once approved it keeps what it has and takes more', async ({
  page,
  signInAs,
  request,
}) => {
  const owner = await signInAs('owner');
  const { id } = (await askApi(request, owner, { query: drafts })).data.tradeDocuments.edges[0].node as { readonly id: string };
  await page.goto(`/purchasing/documents/${id}`);
  const attachments = page.getByRole('list', { name: '附件' });
  const photo = attachments.getByRole('link', { name: '发票 一.png' });

  await test.step('When two files are chosen, the picture is kept and shown, and the other one says why not', async () => {
    await choose(page, [
      { name: '发票 一.png', mimeType: 'image/png', buffer: dot },
      { name: '说明.txt', mimeType: 'text/plain', buffer: Buffer.from('x') },
    ]);
    await expect(photo).toBeVisible();
    await expect(photo.locator('img')).toHaveJSProperty('naturalWidth', 1);
    await expect(attachments.getByRole('alert')).toHaveText('只能上传 JPG、PNG、WebP 图片和 PDF。');
    await page.getByRole('button', { name: '不再上传 说明.txt' }).click();
    await expect(attachments.getByRole('listitem')).toHaveCount(1);
  });

  await test.step('When a PDF is pasted, it is kept, too, and is still there after a reload', async () => {
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.items.add(new File(['%PDF-1.7 \n'], '合同.pdf', { type: 'application/pdf' }));
      document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    await expect(attachments.getByRole('link', { name: '合同.pdf' })).toBeVisible();
    await page.reload();
    await expect(attachments.getByRole('listitem')).toHaveCount(2);
    const opened = await page.request.get((await photo.getAttribute('href')) ?? '');
    expect([(await opened.body()).equals(dot), opened.headers()['content-security-policy']]).toEqual([
      true,
      expect.stringContaining('sandbox'),
    ]);
    expect(await findViolations(page)).toEqual([]);
  });

  await test.step('When it is removed and that is really meant, it is gone', async () => {
    await page.getByRole('button', { name: '删除附件 合同.pdf' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: '删除' }).click();
    await expect(attachments.getByRole('listitem')).toHaveCount(1);
  });

  await test.step('When the document is approved, nothing can be removed, and more can be added', async () => {
    await page.keyboard.press('Control+Enter');
    await page.getByRole('alertdialog').getByRole('button', { name: '审核' }).click();
    await expect(page.getByRole('main')).toContainText('已审核');
    await expect(heading(page)).toHaveText(/^采购入库 CG-/);
    await expect(page.getByRole('button', { name: /^删除附件/ })).toHaveCount(0);
    await choose(page, [{ name: '送货单.png', mimeType: 'image/png', buffer: dot }]);
    await expect(attachments.getByRole('link', { name: '送货单.png' })).toBeVisible();
  });
});
