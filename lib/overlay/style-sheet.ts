/** A style that many shadow roots share. */
export interface SharedStyle {
  /** The first style of a new root. */
  applyTo(root: ShadowRoot): void;
  /** One more, beside those the root has. */
  addTo(root: ShadowRoot): void;
}

/**
 * One constructed sheet for all roots; it costs nothing per badge and no page policy forbids it. Content scripts of Firefox before
 * 153 cannot hand one to a root (bugzilla.mozilla.org/1770592): each root then gets a `<style>` of its own.
 */
export function createSharedStyle(document: Document, css: string): SharedStyle {
  // Parsed on first use: many pages of a network hold no post.
  let sheet: CSSStyleSheet | null | undefined;
  const addElement = (root: ShadowRoot): void => {
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  };
  const adopt = (root: ShadowRoot, adoptSheet: (sheet: CSSStyleSheet) => void): void => {
    if (sheet === undefined) sheet = buildSheet(document, css);
    if (sheet === null) {
      addElement(root);
      return;
    }
    try {
      adoptSheet(sheet);
    } catch {
      // The Firefox fact above; from now on the other way.
      sheet = null;
      addElement(root);
    }
  };
  return {
    applyTo: (root) =>
      adopt(root, (first) => {
        // A new root has no other: assigned, not pushed, so that its list need not be read first.
        root.adoptedStyleSheets = [first];
      }),
    addTo: (root) => adopt(root, (another) => root.adoptedStyleSheets.push(another)),
  };
}

function buildSheet(document: Document, css: string): CSSStyleSheet | null {
  try {
    const Sheet = document.defaultView?.CSSStyleSheet;
    if (Sheet === undefined) return null;
    const sheet = new Sheet();
    sheet.replaceSync(css);
    return sheet;
  } catch {
    // Not constructible in this context: the caller falls back to elements.
    return null;
  }
}
