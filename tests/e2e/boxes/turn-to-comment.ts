import { selectors as blueskySelectors } from '@/lib/networks/bluesky/selectors';
import { selectors as mastodonSelectors } from '@/lib/networks/mastodon/selectors';
import type { RawComment } from '@/lib/domain/reading';

/** What the person's press on the network's own "Reply" leaves to be typed by that network into its box; "" for nothing. */
type Turn = (comment: HTMLElement, reading: RawComment) => string;

/**
 * What the networks' own scripts are known to do on "Reply" at a comment, with the page's own parts: saved pages have no scripts.
 */
const TURNS: Readonly<Record<string, Turn>> = {
  // One box for all comments: the mention says whom it answers.
  instagram: (_comment, { author }) => `@${author.handle ?? ''} `,
  facebook: (_comment, { author }) => `@${author.name ?? ''} `,
  /** The form for an answer waits beside each comment as a template and comes into the row's shadow root; its editor makes the empty element editable. */
  reddit(comment) {
    const form = comment.querySelector<HTMLTemplateElement>('template[slot="comment-composer-template"]')!;
    const parts = form.content.cloneNode(true) as DocumentFragment;
    const box = parts.querySelector<HTMLElement>('shreddit-composer [slot="rte"]')!;
    for (const [name, value] of [
      ['contenteditable', 'true'],
      ['role', 'textbox'],
      ['data-lexical-editor', 'true'],
      ['style', 'min-height: 3em; white-space: pre-wrap'],
    ] as const)
      box.setAttribute(name, value);
    form.parentElement!.shadowRoot!.append(parts);
    return '';
  },
  /** The one form repeats author and text of what it answers. */
  mastodon(comment, { author }) {
    const indicator = document.querySelector(mastodonSelectors.replyIndicator)!;
    for (const link of indicator.querySelectorAll(mastodonSelectors.replyAuthor))
      link.setAttribute('href', author.url ?? '');
    const said = comment.querySelector('.status__content')!;
    indicator.querySelector(mastodonSelectors.replyText)!.replaceChildren(...said.cloneNode(true).childNodes);
    return '';
  },
  /** The dialog names the author and repeats the text. */
  bluesky(_comment, { author, text }) {
    const buttons = document
      .querySelector(blueskySelectors.composer)!
      .querySelectorAll(blueskySelectors.composerParent);
    const shown = [...buttons].find((button) => button.querySelectorAll(blueskySelectors.line).length >= 2)!;
    const [name, said] = shown.querySelectorAll(blueskySelectors.line);
    name!.textContent = author.name;
    said!.textContent = text;
    return '';
  },
};

/** Turns the page's box to the comment. @returns what the network would type into it; null where nobody knows what it does */
export function turnToComment(network: string, comment: HTMLElement, reading: RawComment): string | null {
  return TURNS[network]?.(comment, reading) ?? null;
}
