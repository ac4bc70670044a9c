/**
 * One editor on a page, mounted anew for every scenario so that its history begins empty.
 * @typedef {{ host: HTMLElement, model: () => string, dispose?: () => unknown }} Mounted
 *   `host`: what a person writes in; `model`: the text as the engine (or the site's state) holds it, lines joined by "\n"
 * @typedef {(stage: HTMLElement, text: string) => Mounted | Promise<Mounted>} Mount
 */

/** Offers the variant that the address names, as `window.editorPage`. @param {Record<string, Mount>} variants */
export function offerPage(variants) {
  const mount = variants[location.pathname.split('/').at(-1)];
  let mounted = null;
  window.editorPage = {
    async reset(text) {
      await mounted?.dispose?.();
      const stage = document.createElement('div');
      document.body.replaceChildren(stage);
      mounted = await mount(stage, text);
      // As sites do; some are known by it.
      if (mounted.host.isContentEditable) mounted.host.setAttribute('role', 'textbox');
    },
    model: () => mounted.model(),
    host: () => mounted.host,
  };
}

/** The same editor inside an open shadow root. @param {Mount} mount @returns {Mount} */
export function inShadow(mount) {
  return (stage, text) => {
    const inner = document.createElement('div');
    stage.attachShadow({ mode: 'open' }).append(inner);
    return mount(inner, text);
  };
}

/** An element of the page. */
export function element(stage, name, attributes = {}) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  stage.append(made);
  return made;
}
