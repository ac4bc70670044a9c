import type { PageContext, PostLocator } from '@/lib/networks/contract';

/** What a feed adds for one post, and where. */
export interface Model {
  list: Element;
  unit: HTMLElement;
  /** The part of the post's key that stands in attributes; null where the network shows no id there. */
  id: string | null;
  places: readonly Place[];
}

interface Place {
  /** Of the element among all of the unit. */
  index: number;
  name: string;
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
      const id = findId(unit, locator.postKey(post, page));
      return { list, unit: copyOf(unit), id, places: findPlaces(unit, id) };
    });
}

/** The innermost element that holds the first two posts apart; with one post, what it stands in. */
function findList([first, second]: readonly HTMLElement[]): Element | null {
  let list = first?.parentElement ?? null;
  if (second === undefined) return list;
  while (list !== null && !list.contains(second)) list = list.parentElement;
  return list;
}

function childAround(list: Element, post: HTMLElement): HTMLElement {
  let unit = post;
  while (unit.parentElement !== null && unit.parentElement !== list) unit = unit.parentElement;
  return unit;
}

function findId(unit: Element, key: string | null): string | null {
  if (key === null) return null;
  const parts = [key, ...key.split(/[^\w-]+/)].filter((part) => part.length > 1 && /\d/.test(part));
  const held = [...withinAndSelf(unit)].flatMap((element) => [...element.attributes].map(({ value }) => value));
  return parts.find((part) => held.some((value) => value.includes(part))) ?? null;
}

/** Places of the id among all attributes of the model: looked up once, for copies are many. */
function findPlaces(unit: Element, id: string | null): Place[] {
  if (id === null) return [];
  return [...withinAndSelf(unit)].flatMap((element, index) =>
    [...element.attributes].filter(({ value }) => value.includes(id)).map(({ name }) => ({ index, name })),
  );
}

/** A copy of the model with another id, alike in form, wherever its own id stood. */
export function withNewId({ unit, id, places }: Model, serial: number): HTMLElement {
  const copy = copyOf(unit);
  if (id === null) return copy;
  const next = id.replace(/\d{0,4}$/, serial.toString().padStart(4, '0'));
  const elements = [...withinAndSelf(copy)];
  for (const { index, name } of places) {
    const element = elements[index];
    element?.setAttribute(name, element.getAttribute(name)?.replaceAll(id, next) ?? next);
  }
  return copy;
}

function copyOf(unit: HTMLElement): HTMLElement {
  // A copy of an HTML element is one.
  return unit.cloneNode(true) as HTMLElement;
}

function withinAndSelf(root: Element): Element[] {
  return [root, ...root.querySelectorAll('*')];
}
