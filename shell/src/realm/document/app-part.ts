import { appElementNames } from '@suanpan/protocol/scope-marks';
import type { PageContent } from '@suanpan/protocol/lifecycle';
import type { AppElements } from './app-elements.ts';

/** The elements around a part of an app that stands in a place of another, so that the styles of its release hold there. */
export type PartElements = Pick<AppElements, 'html' | 'body' | 'page'>;

/** Makes the elements of a part; given by who opens it, so that its code comes with the first widget. */
export type MakePart = (facts: PartFacts) => PartElements;

export interface PartFacts {
  readonly app: string;
  readonly scopeId: string;
  readonly hasOwnLook: boolean;
  readonly content: PageContent | undefined;
  /** Makes an element whose content knows the app's custom elements. */
  readonly create: (name: string) => Element;
}

/** Makes the elements for one part of an app, empty. */
export const createAppPart: MakePart = ({ app, scopeId, hasOwnLook, content, create }) => {
  const html = create(appElementNames.html) as HTMLElement;
  const body = create(appElementNames.body) as HTMLElement;
  const page = create('div') as HTMLElement;
  setAttributes(html, {
    'data-app': app,
    'data-scope': scopeId,
    'data-part': '',
    ...(hasOwnLook && { 'data-own-look': '' }),
    ...content?.html,
  });
  setAttributes(body, content?.body ?? {});
  setAttributes(page, { 'data-app-page': '' });
  body.append(page);
  html.append(body);
  return { html, body, page };
};

function setAttributes(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
