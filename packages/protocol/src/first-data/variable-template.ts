/**
 * How a variable of an operation follows from the address of a page, as data: host server and app compute the same from it.
 *
 * - text, number, boolean, null, list: itself.
 * - `{ $search: 'q' }`: a parameter of the address's query; an empty one counts as absent.
 * - `{ $path: 'id' }`: a part of the path, named in the pattern of the screen.
 * - `{ $list: … }`: a list of one, absent when its value is.
 * - `{ $when: 'before', given: …, else: … }`: decided by whether the query has that parameter.
 * - any other object: itself, each member worked out, absent ones left out.
 */
export type VariableTemplate =
  | string
  | number
  | boolean
  | null
  | readonly VariableTemplate[]
  | FromSearch
  | FromPath
  | { readonly $list: VariableTemplate }
  | WhenGiven
  | { readonly [name: string]: VariableTemplate };

/** What a text of an address must be like to be taken. */
export type TextKind = 'text' | 'day' | 'id';

export interface FromSearch {
  readonly $search: string;
  /** Any text when absent. */
  readonly kind?: TextKind;
  /** The only texts that are taken. */
  readonly oneOf?: readonly string[];
  /** What certain texts stand for. */
  readonly cases?: Readonly<Record<string, VariableTemplate>>;
  /** Texts that stand for nothing: the variable is absent. */
  readonly none?: readonly string[];
  /** Takes one part of a text like `DATE.DESC`, counted from 0. */
  readonly part?: number;
  /** What it is when the address has nothing that fits; absent when this is. */
  readonly else?: VariableTemplate;
}

export interface FromPath {
  readonly $path: string;
  readonly kind?: TextKind;
}

export interface WhenGiven {
  readonly $when: string;
  readonly given?: VariableTemplate;
  readonly else?: VariableTemplate;
}

/** Where variables are taken from. */
export interface AddressParts {
  readonly search: URLSearchParams;
  /** The named parts of the path. */
  readonly path?: Readonly<Record<string, string>>;
}

/** Variables as they are sent. */
export type Variables = Readonly<Record<string, unknown>>;

/** Thrown inside, and caught here: a part of the path does not fit, so the screen is another one. */
class Unfit extends Error {}

/** Returns the variables that `template` gives for an address, or null when a part of the path does not fit. */
export function variablesFor(template: Readonly<Record<string, VariableTemplate>>, address: AddressParts): Variables | null {
  try {
    return membersOf(template, address);
  } catch (error) {
    if (error instanceof Unfit) return null;
    throw error;
  }
}

function valueOf(template: VariableTemplate | undefined, address: AddressParts): unknown {
  if (typeof template !== 'object' || template === null) return template;
  if (isList(template)) return template.map((item) => valueOf(item, address));
  if (isFromSearch(template)) return fromSearch(template, address);
  if (isFromPath(template)) return fromPath(template, address);
  if (isWhenGiven(template)) return valueOf(address.search.get(template.$when) ? template.given : template.else, address);
  if ('$list' in template) {
    const value = valueOf((template as { readonly $list: VariableTemplate }).$list, address);
    return value === undefined ? undefined : [value];
  }
  return membersOf(template, address);
}

function membersOf(template: Readonly<Record<string, VariableTemplate>>, address: AddressParts): Variables {
  const members = Object.entries(template).map(([name, member]) => [name, valueOf(member, address)] as const);
  return Object.fromEntries(members.filter(([, value]) => value !== undefined));
}

function fromSearch({ $search, part, else: otherwise, ...rule }: FromSearch, address: AddressParts): unknown {
  const whole = address.search.get($search) ?? '';
  const text = part === undefined ? whole : (whole.split('.')[part] ?? '');
  if (rule.none?.includes(text)) return undefined;
  if (rule.cases && Object.hasOwn(rule.cases, text)) return valueOf(rule.cases[text], address);
  return rule.cases === undefined && isTaken(text, rule) ? text : valueOf(otherwise, address);
}

function isTaken(text: string, { kind = 'text', oneOf }: Pick<FromSearch, 'kind' | 'oneOf'>): boolean {
  return text !== '' && patterns[kind].test(text) && (oneOf === undefined || oneOf.includes(text));
}

function fromPath({ $path, kind = 'text' }: FromPath, { path }: AddressParts): string {
  const text = path?.[$path] ?? '';
  if (text === '' || !patterns[kind].test(text)) throw new Unfit();
  return text;
}

const patterns: Readonly<Record<TextKind, RegExp>> = {
  text: /^/,
  day: /^\d{4}-\d{2}-\d{2}$/,
  id: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
};

function isList(template: object): template is readonly VariableTemplate[] {
  return Array.isArray(template);
}

function isFromSearch(template: object): template is FromSearch {
  return '$search' in template;
}

function isFromPath(template: object): template is FromPath {
  return '$path' in template;
}

function isWhenGiven(template: object): template is WhenGiven {
  return '$when' in template;
}
