// @vitest-environment happy-dom
import { createHash } from 'node:crypto';
import type { AnnouncedAnswer, CarriedAnswer } from '@suanpan/protocol/page-answer';
import type { GraphqlRequest } from '@suanpan/protocol/host';
import { beforeEach, describe, expect, it } from 'vitest';
import { arrivedAnswer, createPageAnswers } from './page-answers.ts';

const query = 'query ListOrders { orders { id } }';
const request: GraphqlRequest = { kind: 'query', operationName: 'ListOrders', query, variables: { first: 20, filter: { a: 1, b: 2 } } };
const announced: AnnouncedAnswer = {
  id: 'answer-1',
  release: 'sales@1.4.2-3f9c2a1b',
  operation: 'ListOrders',
  hash: createHash('sha256').update(query).digest('hex'),
  // The same values in another order.
  variables: { filter: { b: 2, a: 1 }, first: 20 },
};
const answer = { data: { orders: [{ id: '1' }] } };

function announce(...answers: readonly AnnouncedAnswer[]): void {
  document.body.innerHTML = `<script type="application/json" id="suanpan-answers">${JSON.stringify(answers)}</script>`;
}

function arrive(carried: CarriedAnswer, id = announced.id): void {
  const element = document.createElement('script');
  element.type = 'application/json';
  element.setAttribute('data-suanpan-answer', id);
  element.textContent = JSON.stringify(carried);
  document.body.append(element, '\n');
}

function setReadyState(state: DocumentReadyState): void {
  Object.defineProperty(document, 'readyState', { configurable: true, get: () => state });
}

describe('createPageAnswers()', () => {
  beforeEach(() => {
    setReadyState('complete');
    announce(announced);
  });

  it('gives an answer that came with the page, once', async () => {
    arrive(answer);
    const answers = createPageAnswers(document, () => 0);
    expect(await answers.take(announced.release, request)).toEqual(answer);
    expect(await answers.take(announced.release, request)).toBeUndefined();
  });

  it('waits for one that is on its way', async () => {
    setReadyState('loading');
    const taken = createPageAnswers(document, () => 0).take(announced.release, request);
    arrive(answer);
    expect(await taken).toEqual(answer);
  });

  it('gives nothing when the page ends without it, or the server had none', async () => {
    setReadyState('loading');
    const taken = createPageAnswers(document, () => 0).take(announced.release, request);
    document.dispatchEvent(new Event('DOMContentLoaded'));
    expect(await taken).toBeUndefined();

    setReadyState('complete');
    arrive(null);
    expect(await createPageAnswers(document, () => 0).take(announced.release, request)).toBeUndefined();
  });

  it('gives nothing of one in whose middle the connection ended', async () => {
    arrive(answer);
    const element = document.querySelector('[data-suanpan-answer]');
    if (element) element.textContent = JSON.stringify(answer).slice(0, -5);
    element?.nextSibling?.remove();
    expect(await createPageAnswers(document, () => 0).take(announced.release, request)).toBeUndefined();
  });

  it.each([
    ['another release', 'sales@1.4.3-00000000', request],
    ['another operation', announced.release, { ...request, operationName: 'CountOrders' }],
    ['other variables', announced.release, { ...request, variables: { ...request.variables, first: 10 } }],
    ['another text under the same name', announced.release, { ...request, query: `${query} ` }],
  ])('gives nothing to %s', async (_who, release, asked) => {
    arrive(answer);
    expect(await createPageAnswers(document, () => 0).take(release, asked)).toBeUndefined();
  });

  it('gives nothing that has grown old', async () => {
    arrive(answer);
    expect(await createPageAnswers(document, () => 60_000).take(announced.release, request)).toBeUndefined();
  });

  it('asks nothing of a page without answers', async () => {
    document.body.innerHTML = '';
    expect(await createPageAnswers(document, () => 0).take(announced.release, request)).toBeUndefined();
  });
});

describe('arrivedAnswer()', () => {
  it('reads no answer of which only a part is there', () => {
    const element = document.createElement('script');
    element.setAttribute('data-suanpan-answer', 'answer-1');
    element.textContent = '{"data":{"orders":[{"id":"';
    document.body.replaceChildren(element);
    expect(arrivedAnswer(document, 'answer-1')).toBeUndefined();
    element.textContent += '1"}]}}';
    document.body.append('\n');
    expect(arrivedAnswer(document, 'answer-1')).toEqual(answer);
  });
});
