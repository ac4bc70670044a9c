/** By shape, not by class: the constructors of the page and of the script's own world differ. */
export function isElement(target: EventTarget | null): target is Element {
  return target !== null && 'closest' in target;
}
