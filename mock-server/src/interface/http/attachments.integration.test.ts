import { createServerAdapter } from '@whatwg-node/server';
import { randomUUID } from 'node:crypto';
import { createServer, request as sendRequest, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestCompany, TestUser } from '#seed/test-company.ts';
import type { GraphqlClient } from '../../testing/graphql-client.ts';
import { openTestApi, userOf, type TestApi } from '../../testing/open-test-api.ts';
import { attachmentHandler, type AttachmentHandler } from './attachment-handler.ts';

let api: TestApi;
let company: TestCompany;
let handle: AttachmentHandler;
let owner: GraphqlClient;
let sale: { readonly id: string };
let draft: { readonly id: string; readonly version: number };

const png = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(5000, 7)]);
const pdf = Buffer.from('%PDF-1.7\n<script>alert(1)</script>');

beforeAll(async () => {
  api = await openTestApi({ attachmentQuota: 200_000 });
  company = await api.company({ secondCompany: false, books: true });
  handle = attachmentHandler(api.services);
  owner = api.as(userOf(company, 'owner'));
  const found = await owner.run(`{
    sales: tradeDocuments(filter: { types: [SALE], statuses: [APPROVED] }, first: 1) { edges { node { id } } }
    drafts: tradeDocuments(filter: { types: [PURCHASE], statuses: [DRAFT] }, first: 1) { edges { node { id version } } }
  }`);
  sale = found.sales.edges[0].node;
  draft = found.drafts.edges[0].node;
});
afterAll(() => api.close());

const companyId = (): string => company.companies[0]?.id ?? '';
const ourHeaders = { 'x-suanpan-app': 'test', origin: 'http://localhost', 'sec-fetch-site': 'same-origin' };

interface Sent {
  readonly user?: Pick<TestUser, 'session'> | null;
  readonly id?: string;
  readonly document?: string;
  readonly name?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

async function put(bytes: Uint8Array, { user = userOf(company, 'owner'), id = randomUUID(), ...sent }: Sent = {}) {
  const { document = draft.id, name = '发票.png', headers = ourHeaders } = sent;
  const query = new URLSearchParams({ document, name });
  const response = await handle(
    new Request(`http://localhost/attachments/${companyId()}/${id}?${query}`, {
      method: 'PUT',
      headers: { ...headers, ...(user && { cookie: `sp_session=${user.session}` }) },
      body: Buffer.from(bytes),
    }),
  );
  const body = await response.json();
  return { status: response.status, code: body.errors?.[0]?.extensions.code ?? null, body, headers: response.headers };
}

async function get(path: string, user: Pick<TestUser, 'session'> | null = userOf(company, 'owner'), headers: Record<string, string> = {}) {
  const cookie: Record<string, string> = user === null ? {} : { cookie: `sp_session=${user.session}` };
  return handle(new Request(`http://localhost${path}`, { headers: { ...headers, ...cookie } }));
}

const attachments = `query ($id: ID!) { tradeDocument(id: $id) { attachments { id name mediaType size path by { name } } } }`;
const remove = 'mutation ($id: ID!) { removeAttachment(id: $id) { id attachments { id } } }';

it('a picture that was sent is the same when it is opened, under a name that says what it is', async () => {
  const { status, body, headers } = await put(png, { name: '收据.exe' });
  expect([status, body]).toEqual([200, expect.objectContaining({ name: '收据.exe.png', mediaType: 'image/png', size: png.length })]);
  expect(headers.get('set-cookie')).toBeNull();
  const opened = await get(body.path);
  expect(Buffer.from(await opened.arrayBuffer()).equals(png)).toBe(true);
  expect(Object.fromEntries(opened.headers)).toMatchObject({
    'content-type': 'image/png',
    'content-disposition': `inline; filename="__.exe.png"; filename*=UTF-8''%E6%94%B6%E6%8D%AE.exe.png`,
    'content-security-policy': expect.stringContaining('sandbox'),
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-cache',
  });
  const { tradeDocument } = await owner.run(attachments, { id: draft.id });
  expect(tradeDocument.attachments).toEqual([
    { id: body.id, name: '收据.exe.png', mediaType: 'image/png', size: png.length, path: body.path, by: { name: '钱东家' } },
  ]);
  await owner.run(remove, { id: body.id });
});

it('who has it is told so without the bytes, and only as long as they may see it', async () => {
  const { body } = await put(pdf, { name: 'a.pdf' });
  const first = await get(body.path);
  expect(first.headers.get('content-disposition')).toMatch(/^attachment;/);
  const etag = first.headers.get('etag') ?? '';
  const known = await get(body.path, userOf(company, 'owner'), { 'if-none-match': `"other", W/${etag}` });
  expect([known.status, await known.text(), known.headers.get('etag')]).toEqual([304, '', etag]);
  expect((await get(body.path, userOf(company, 'owner'), { 'if-none-match': '"other"' })).status).toBe(200);
  expect((await get(body.path, userOf(company, 'sales'), { 'if-none-match': etag })).status).toBe(404);
  await owner.run(remove, { id: body.id });
  expect((await get(body.path, userOf(company, 'owner'), { 'if-none-match': etag })).status).toBe(404);
});

it('a file that is sent again is kept once; another one under its id is refused', async () => {
  const id = randomUUID();
  const [first, again] = [await put(png, { id }), await put(png, { id })];
  expect(again.body).toEqual(first.body);
  expect((await put(pdf, { id })).code).toBe('SP-API-566');
  expect((await owner.run(attachments, { id: draft.id })).tradeDocument.attachments).toHaveLength(1);
  await owner.run(remove, { id });
});

it.each([
  ['more than 5 MB', Buffer.concat([png, Buffer.alloc(5_242_880)]), 413, 'SP-API-561'],
  ['a page that is called a picture', Buffer.from('<!doctype html><script>alert(1)</script>'), 415, 'SP-API-562'],
  ['fewer bytes than say what it is', Buffer.from('%PD'), 415, 'SP-API-562'],
  ['nothing', Buffer.alloc(0), 400, 'SP-API-563'],
])('%s is refused', async (...[, bytes, status, code]) => {
  expect(await put(bytes)).toMatchObject({ status, code });
});

it('a body without an end is cut off, and little of it is kept', async () => {
  let given = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      given += 65_536;
      controller.enqueue(given === 65_536 ? Buffer.concat([png, Buffer.alloc(65_536)]) : new Uint8Array(65_536));
    },
  });
  const init = {
    method: 'PUT',
    headers: { ...ourHeaders, cookie: `sp_session=${userOf(company, 'owner').session}` },
    body: endless,
    duplex: 'half',
  };
  const response = await handle(new Request(`http://localhost/attachments/${companyId()}/${randomUUID()}?document=${draft.id}`, init));
  expect(response.status).toBe(413);
  expect(given).toBeLessThan(22_000_000);
});

it('a refusal is heard over a real connection, whether the length is told or not', async () => {
  const adapter = createServerAdapter((request: Request) => handle(request));
  const server = createServer((incoming, outgoing) => void adapter(incoming, outgoing));
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const html = Buffer.concat([Buffer.from('<!doctype html>'), Buffer.alloc(300_000)]);
  const large = Buffer.concat([png, Buffer.alloc(6_000_000)]);
  const sent = async (bytes: Uint8Array, isChunked: boolean) => {
    const answered = new Promise<IncomingMessage>((done, fail) => {
      const headers = { ...ourHeaders, origin: `http://localhost:${port}`, cookie: `sp_session=${userOf(company, 'owner').session}` };
      const length: Record<string, string> = isChunked ? {} : { 'content-length': String(bytes.byteLength) };
      const path = `/attachments/${companyId()}/${randomUUID()}?document=${draft.id}`;
      sendRequest({ port, path, method: 'PUT', headers: { ...headers, ...length } }, done)
        .on('error', fail)
        .end(bytes);
    });
    return JSON.parse(await text(await answered)).errors[0].extensions.code as string;
  };
  expect([await sent(html, false), await sent(html, true)]).toEqual(['SP-API-562', 'SP-API-562']);
  expect([await sent(large, false), await sent(large, true)]).toEqual(['SP-API-561', 'SP-API-561']);
  server.closeAllConnections();
  await new Promise((done) => void server.close(done));
});

it.each([
  ['from another site', { headers: { ...ourHeaders, 'sec-fetch-site': 'cross-site' } }, 403, 'SP-API-105'],
  ['without our header', { headers: { origin: 'http://localhost' } }, 403, 'SP-API-105'],
  ['from nobody', { user: null }, 200, 'SP-API-201'],
  ['for a document that is none', { document: randomUUID() }, 200, 'SP-API-485'],
  ['under an id that is none', { id: 'x' }, 400, 'SP-API-101'],
] as const)('a file %s is refused', async (...[, sent, status, code]) => {
  expect(await put(png, sent)).toMatchObject({ status, code });
});

it('who may not write the document adds and removes nothing, and who does not see it finds nothing', async () => {
  const { body } = await put(png, { document: sale.id });
  const seller = { session: userOf(company, 'sales').session };
  // A salesperson may write sales, and sees only those of their own customers; a purchase is never theirs.
  expect((await put(png, { user: seller })).code).toBe('SP-API-485');
  expect((await get(body.path, userOf(await api.company(), 'owner'))).status).toBe(404);
  const elsewhere = api.as(userOf(await api.company(), 'owner'));
  expect((await elsewhere.send(remove, { id: body.id })).code).toBe('SP-API-560');
  expect((await get(body.path)).status).toBe(200);
});

it('an approved document takes more and gives nothing back, and the audit names what a draft gave back, without its bytes', async () => {
  const kept = await put(png, { document: sale.id });
  expect(kept.status).toBe(200);
  expect((await owner.send(remove, { id: kept.body.id })).code).toBe('SP-API-567');
  const { body } = await put(pdf, { name: 'gone.pdf' });
  await owner.run(remove, { id: body.id });
  const tenantId = companyId();
  const entries = await api.services.database.tenantTx({ tenantId }, 'read', (tx) =>
    tx.rows<{ act: string; member_id: string; before: unknown }>(
      `SELECT act, member_id, before FROM audit_entry WHERE table_name LIKE 'attachment%' AND (before->0->>'id' = $1 OR after->0->>'id' = $1) ORDER BY id`,
      [body.id],
    ),
  );
  expect(entries.map(({ act }) => act)).toEqual(['insert', 'delete']);
  expect(entries[1]).toMatchObject({ member_id: userOf(company, 'owner').memberId, before: [{ name: 'gone.pdf', size: pdf.length }] });
  expect(JSON.stringify(entries)).not.toContain('bytes');
  const left = await api.services.database.tenantTx({ tenantId }, 'read', (tx) =>
    tx.rows('SELECT 1 FROM attachment_content WHERE attachment_id = $1', [body.id]),
  );
  expect(left).toEqual([]);
});

it('the database keeps no bytes that are not those it was told of', async () => {
  const { body } = await put(pdf, { document: sale.id });
  const forged = api.services.database.tenantTx({ tenantId: companyId() }, 'write', async (tx) => {
    await tx.rows('INSERT INTO attachment_content SELECT tenant_id, $2, bytes FROM attachment_content WHERE attachment_id = $1', [
      body.id,
      randomUUID(),
    ]);
  });
  await expect(forged).rejects.toMatchObject({ constraint: 'bytes_as_named' });
});

it('a document has at most 20, and a company no more than its room, however many come at once', async () => {
  const small = Buffer.concat([pdf, Buffer.alloc(100)]);
  const sent = await Promise.all(Array.from({ length: 24 }, () => put(small)));
  expect(sent.filter(({ code }) => code === null)).toHaveLength(20);
  expect(sent.filter(({ code }) => code === 'SP-API-564')).toHaveLength(4);
  const large = Buffer.concat([pdf, Buffer.alloc(60_000)]);
  const filling = await Promise.all(Array.from({ length: 4 }, () => put(large, { document: sale.id })));
  expect(filling.filter(({ code }) => code === null)).toHaveLength(3);
  expect(filling.filter(({ code }) => code === 'SP-API-565')).toHaveLength(1);
});
