/**
 * `!important` inside `:host` beats every rule of the page, inline ones included (CSS Cascade 5: inner context wins for important
 * declarations). Icons are paths in CSS, so that a state needs no new nodes. Colours: in a row of buttons the page's own
 * text colour (legible on whatever it stands); on a corner a dark plate that reads on any picture.
 */
const BASE = `
:host { all: initial !important; color: inherit !important; }
button { all: unset; box-sizing: border-box; position: relative; display: inline-flex; align-items: center; justify-content: center;
  min-inline-size: 28px; block-size: 28px; border-radius: 14px; cursor: pointer; user-select: none; -webkit-user-select: none;
  font: 500 12px/16px system-ui, sans-serif; color: inherit; touch-action: manipulation; }
button:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }
svg { inline-size: 18px; block-size: 18px; flex: none; fill: none; stroke: currentColor; stroke-width: 1.9; stroke-linecap: round;
  stroke-linejoin: round; pointer-events: none; overflow: visible; }
path { d: path("M6 3h12v18l-6-4.5L6 21zM12 6.5v6M9 9.5h6"); }
[data-state=saving] path { d: path("M12 4a8 8 0 1 0 8 8"); }
[data-state=saving] svg { animation: turn .9s linear infinite; transform-origin: center; }
[data-state=captured] path { d: path("M6 3h12v18l-6-4.5L6 21zM9 9.6l2.2 2.2L15.2 7.6"); fill: color-mix(in srgb, currentColor 22%, transparent); }
[data-state=changed] path { d: path("M6 3h12v18l-6-4.5L6 21zM12 13V6.8M9.4 9.2L12 6.6l2.6 2.6"); }
[data-state=error] path { d: path("M12 4l9.5 16h-19zM12 10v4.6M12 17.3v.2"); }
span { pointer-events: none; }
button::after { position: absolute; inset-block-start: 100%; inset-inline-end: 0; margin-block-start: -7px; padding-inline: 4px; border-radius: 7px;
  background: #0f172a; color: #fff; font: 600 10px/14px system-ui, sans-serif; white-space: nowrap; pointer-events: none; }
button[data-delta]::after { content: attr(data-delta) / ""; }
@keyframes turn { to { rotate: 1turn; } }
@media (prefers-reduced-motion: reduce) { [data-state=saving] svg { animation: none; } }
@media (forced-colors: active) { button { background: ButtonFace; color: ButtonText; border: 1px solid ButtonText; } button:focus-visible { outline-color: Highlight; } }
`;

/** In a row: the host keeps one size in every state, so nothing around it moves; the words float above on hover and focus. */
const INLINE = `
:host { display: inline-flex !important; position: relative !important; flex: none !important; align-self: center !important;
  inline-size: 28px !important; block-size: 28px !important; margin-inline: 4px !important; vertical-align: middle !important; }
:host([data-jackdaw=inline]) button:hover { background: color-mix(in srgb, currentColor 14%, transparent); }
:host([data-jackdaw=inline]) span { position: absolute; inset-block-end: calc(100% + 4px); inset-inline-end: 0; max-inline-size: 260px; padding: 4px 8px;
  border-radius: 6px; background: #0f172a; color: #fff; white-space: nowrap; z-index: 2; }
button:not(:hover, :focus-visible) span { inline-size: 1px !important; block-size: 1px; padding: 0 !important; overflow: hidden; clip-path: inset(50%); }
`;

/**
 * On a corner: a host as wide as the post that takes up no room, in a block, a row, a column or a grid alike (its negative margin
 * eats its width); the plate hangs from its end.
 */
const CORNER = `
:host([data-jackdaw=corner]) { display: block !important; block-size: 0 !important; inline-size: 100% !important; margin: 0 !important; margin-inline-end: -100% !important;
  align-self: flex-start !important; grid-area: 1 / 1 / 2 / -1 !important; z-index: 3 !important; overflow: visible !important; }
:host([data-jackdaw=corner]) button { position: absolute; inset-block-start: 6px; inset-inline-end: 6px; padding-inline: 5px; gap: 5px; max-inline-size: 260px;
  background: rgb(15 23 42 / .84); color: #fff; box-shadow: 0 0 0 1px rgb(255 255 255 / .55); }
:host([data-jackdaw=corner]) button:hover { background: rgb(15 23 42); }
:host([data-jackdaw=corner]) button:not([data-state=idle], [data-state=saving]) span { position: static; inline-size: auto !important; block-size: auto; clip-path: none;
  padding-inline-end: 4px !important; text-overflow: ellipsis; white-space: nowrap; }
`;

export const BADGE_STYLE = BASE + INLINE + CORNER;
