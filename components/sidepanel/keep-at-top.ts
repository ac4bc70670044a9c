/** The lists above come within this time. */
const WATCH_MS = 2000;
const TURNS_AWAY = ['wheel', 'pointerdown', 'keydown'];

/** Scrolls a section to the top, and again while what stands above it grows, until the person does something. */
export function keepAtTop(section: Element): void {
  const toTop = (): void => section.scrollIntoView({ block: 'start' });
  toTop();
  const observer = new ResizeObserver(toTop);
  for (const other of section.parentElement?.children ?? []) if (other !== section) observer.observe(other);
  const ended = new AbortController();
  const end = (): void => {
    observer.disconnect();
    ended.abort();
  };
  for (const type of TURNS_AWAY) document.addEventListener(type, end, { signal: ended.signal });
  setTimeout(end, WATCH_MS);
}
