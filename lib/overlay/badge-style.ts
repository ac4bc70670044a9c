/**
 * `!important` inside `:host` beats every rule of the page, inline ones included (CSS Cascade 5: inner context wins for important
 * declarations). Icons are shapes cut out of the text colour, 18 px wide: no nodes, no image, nothing a page policy forbids, and
 * a state needs no new nodes. Only the badge's own button has a state: tools beside it have a style of their own. Colours: in a row of buttons the page's own text colour (legible on whatever it stands); on a
 * corner a dark plate that reads on any picture.
 */
const BASE = `
:host { all: initial !important; color: inherit !important; }
[data-state] { all: unset; box-sizing: border-box; position: relative; display: inline-flex; align-items: center; justify-content: center;
  min-inline-size: 28px; block-size: 28px; border-radius: 14px; cursor: pointer; user-select: none; -webkit-user-select: none;
  font: 500 12px/16px system-ui, sans-serif; color: inherit; touch-action: manipulation; }
[data-state]:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }
[data-state]::before { content: ""; inline-size: 18px; block-size: 18px; flex: none; background: currentColor;
  clip-path: path(evenodd, "M4 2h10v14.6l-5-3.7-5 3.7zM5.5 3.5v10.1l3.5-2.6 3.5 2.6V3.5zM8.3 4.6h1.4v1.8h1.8v1.4H9.7v1.8H8.3V7.8H6.5V6.4h1.8z"); }
span { pointer-events: none; }
@media (forced-colors: active) { [data-state] { background: ButtonFace; color: ButtonText; border: 1px solid ButtonText; } [data-state]:focus-visible { outline-color: Highlight; }
  [data-state]::before { forced-color-adjust: none; } }
`;

/** In a row: the host keeps one size in every state, so nothing around it moves; the words float above on hover and focus. */
const INLINE = `
:host { display: inline-flex !important; position: relative !important; flex: none !important; align-self: center !important;
  inline-size: 28px !important; block-size: 28px !important; margin-inline: 4px !important; vertical-align: middle !important; }
:host([data-jackdaw=inline]) [data-state]:hover { background: color-mix(in srgb, currentColor 14%, transparent); }
:host([data-jackdaw=inline]) span { position: absolute; inset-block-end: calc(100% + 4px); inset-inline-end: 0; max-inline-size: 260px; padding: 4px 8px;
  border-radius: 6px; background: #0f172a; color: #fff; white-space: nowrap; z-index: 2; }
[data-state]:not(:hover, :focus-visible) span { inline-size: 1px !important; block-size: 1px; padding: 0 !important; overflow: hidden; clip-path: inset(50%); }
`;

/**
 * On a corner: a host as wide as the post that takes up no room, in a block, a row, a column or a grid alike (its negative margin
 * eats its width); the plate hangs from its end. Parsed with the first badge on a corner; many pages have none.
 */
export const BADGE_CORNER_STYLE = `
:host([data-jackdaw=corner]) { display: block !important; block-size: 0 !important; inline-size: 100% !important; margin: 0 !important; margin-inline-end: -100% !important;
  align-self: flex-start !important; grid-area: 1 / 1 / 2 / -1 !important; z-index: 3 !important; overflow: visible !important; }
:host([data-jackdaw=corner]) [data-state] { position: absolute; inset-block-start: 6px; inset-inline-end: 6px; padding-inline: 5px; gap: 5px; max-inline-size: 260px;
  background: rgb(15 23 42 / .84); color: #fff; box-shadow: 0 0 0 1px rgb(255 255 255 / .55); }
:host([data-jackdaw=corner]) [data-state]:hover { background: rgb(15 23 42); }
`;

/** What nearly every badge of a page never needs: parsed with the first badge that is not idle. */
export const BADGE_STATES_STYLE = `
[data-state=saving]::before { clip-path: path(evenodd, "M9 2a7 7 0 1 0 7 7h-1.6A5.4 5.4 0 1 1 9 3.6z"); animation: turn .9s linear infinite; }
[data-state=captured]::before { clip-path: path(evenodd, "M4 2h10v14.6l-5-3.7-5 3.7zM5.6 7.2l2.6 2.7 4.2-4.5-1.1-1-3.1 3.3-1.5-1.5z"); }
[data-state=changed]::before { clip-path: path(evenodd, "M4 2h10v14.6l-5-3.7-5 3.7zM5.5 3.5v10.1l3.5-2.6 3.5 2.6V3.5zM9 4.4l2.8 2.8-1 1-1.1-1.1v2.7H8.3V7.1L7.2 8.2l-1-1z"); }
[data-state=error]::before { clip-path: path(evenodd, "M9 1.6l8.2 14.6H.8zM9 4.7L3.4 14.7h11.2zM8.3 7.6h1.4v3.8H8.3zM8.3 12.2h1.4v1.4H8.3z"); }
[data-state]::after { position: absolute; inset-block-start: 100%; inset-inline-end: 0; margin-block-start: -7px; padding-inline: 4px; border-radius: 7px;
  background: #0f172a; color: #fff; font: 600 10px/14px system-ui, sans-serif; white-space: nowrap; pointer-events: none; }
[data-delta]::after { content: attr(data-delta) / ""; }
:host([data-jackdaw=corner]) [data-state]:not([data-state=idle], [data-state=saving]) span { position: static; inline-size: auto !important; block-size: auto; clip-path: none;
  padding-inline-end: 4px !important; text-overflow: ellipsis; white-space: nowrap; }
@keyframes turn { to { rotate: 1turn; } }
@media (prefers-reduced-motion: reduce) { [data-state=saving]::before { animation: none; } }
`;

export const BADGE_STYLE = BASE + INLINE;
