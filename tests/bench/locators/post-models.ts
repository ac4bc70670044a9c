import type { PageContext, PostLocator } from '@/lib/networks/contract';

/** What a feed adds for one post, and where. */
export interface Model {
  list: Element;
  unit: HTMLElement;
  /** The part of the post's key that stands in attributes; null where the network shows no id there. */
  id: string | null;
}

/** One model for each post of the page that stands in the same list as the first one. */
export function buildModels(locator: PostLocator, page: PageContext): Model[] {
  const posts = [...locator.findPosts(page.document, page)];
  const list = findList(posts);
  if (list === null) return [];
  return posts
    .filter((post) => list.contains(post))
    .map((post) => {
      const unit = childAround(list, post);
      return { list, unit: copyOf(unit), id: findId(unit, locator.postKey(post, page)) };
    });
}

/** The innermost element that holds the first two posts apart; with one post, what it stands in. */
function findList([first, second]: readonly HTMLElement[]): Element | null {
  let list = first?.parentElement ?? null;
  while (list !== null && second !== undefined && !list.contains(second)) list = list.parentElement;
  return list;
}

function childAround(list: Element, post: HTMLElement): HTMLElement {
  let unit = post;
  while (unit.parentElement !== null && unit.parentElement !== list) unit = unit.parentElement;
  return unit;
}

function findId(unit: Element, key: string | null): string | null {
  if (key === null) return null;
  const parts = [key, ...key.split(/[^\w-]+/)].filter((part) => part.length >= 2);
  const held = [...withinAndSelf(unit)].flatMap((element) => [...element.attributes].map(({ value }) => value));
  return parts.findLast((part) => /\d/.test(part) && held.some((value) => value.includes(part))) ?? null;
}

/** The model with another id of the same length wherever its own id stood. */
export function withNewId({ unit, id }: Model, serial: number): HTMLElement {
  const copy = copyOf(unit);
  if (id === null) return copy;
  const end = serial.toString().padStart(4, '0').slice(-Math.max(1, id.length - 1));
  const next = id.slice(0, -end.length) + end;
  for (const element of withinAndSelf(copy)) {
    for (const attribute of element.attributes) {
      if (attribute.value.includes(id)) attribute.value = attribute.value.replaceAll(id, next);
    }
  }
  return copy;
}

function copyOf(unit: HTMLElement): HTMLElement {
  // A copy of an HTML element is one.
  return unit.cloneNode(true) as HTMLElement;
}

function* withinAndSelf(root: Element): Iterable<Element> {
  yield root;
  yield* root.querySelectorAll('*');
}
