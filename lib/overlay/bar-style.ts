/** Dark on every page, as the toast; wide enough for the longest language, and never wider than the window. */
const BAR_STYLE = `
:host { all: initial !important; position: fixed !important; z-index: 2147483647 !important; pointer-events: none !important; }
.bar { display: flex; flex-wrap: wrap; align-items: center; gap: 6px 12px; box-sizing: border-box; padding: 8px 8px 8px 14px; border-radius: 12px; pointer-events: auto;
  background: #0f172a; color: #fff; box-shadow: 0 0 0 1px rgb(255 255 255 / .35), 0 4px 18px rgb(0 0 0 / .45); font: 500 13px/18px system-ui, sans-serif; }
p, ul { margin: 0; padding: 0; list-style: none; overflow-wrap: anywhere; }
.box { display: flex; flex-wrap: wrap; align-items: center; gap: 6px; }
button { all: unset; box-sizing: border-box; min-inline-size: 28px; min-block-size: 30px; padding: 5px 10px; border-radius: 8px; text-align: center; cursor: pointer; background: rgb(255 255 255 / .14); white-space: nowrap; }
button:hover { background: rgb(255 255 255 / .3); }
button:focus-visible { outline: 2px solid #fff; outline-offset: 2px; }
button:disabled { opacity: .5; cursor: default; }
button[data-action=capture] { background: #fff; color: #0f172a; font-weight: 600; }
button[data-action=capture]:not(:disabled):hover { background: #dbe4f3; }
@media (forced-colors: active) { .bar { border: 1px solid CanvasText; background: Canvas; color: CanvasText; } button { border: 1px solid ButtonText; } }
`;

/** In the middle of the bottom edge, where a thumb and a glance find it. */
export const SELECT_BAR_STYLE = `${BAR_STYLE}
:host { inset-block-end: 20px !important; inset-inline: 16px !important; display: flex !important; justify-content: center !important; }
.bar { max-inline-size: 640px; }
p { flex: 1 1 auto; min-inline-size: 130px; }
progress { inline-size: 140px; block-size: 8px; accent-color: #fff; }
ul { flex: 1 0 100%; font-weight: 400; opacity: .9; max-block-size: 30vh; overflow: auto; }
`;

/** In a corner of its own, beside toast and selection. */
export const RECORDING_BAR_STYLE = `${BAR_STYLE}
:host { inset-block-start: 12px !important; inset-inline: 16px !important; display: flex !important; justify-content: center !important; }
.bar { padding-block: 5px; gap: 4px 8px; border-radius: 20px; }
p::before { content: ""; display: inline-block; inline-size: 10px; block-size: 10px; margin-inline-end: 8px; border-radius: 50%; background: #f87171; box-shadow: 0 0 0 2px rgb(248 113 113 / .35); }
span::before { content: "— " / ""; }
button { border-radius: 15px; margin-inline-start: 4px; }
@media (forced-colors: active) { p::before { forced-color-adjust: none; } }
`;

/** A badge while posts are selected: a box with or without a tick, never mistaken for a captured post. Added to the badge's own style. */
export const CHOICE_STYLE = `
[data-state=unpicked]::before { clip-path: path(evenodd, "M4 2h10a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2zM4 3.6a.4.4 0 0 0-.4.4v10c0 .2.2.4.4.4h10a.4.4 0 0 0 .4-.4V4a.4.4 0 0 0-.4-.4z"); }
[data-state=picked]::before { clip-path: path(evenodd, "M4 2h10a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2zM7.7 13.2l6.1-6.5-1.4-1.3-4.8 5.1-2.1-2-1.3 1.4z"); }
button[data-state=picked] { background: #1d4ed8 !important; color: #fff !important; box-shadow: 0 0 0 2px #fff, 0 0 0 4px #1d4ed8; }
:host([data-jackdaw=corner]) button:is([data-state=picked], [data-state=unpicked]) span { position: absolute; inline-size: 1px !important; block-size: 1px; padding: 0 !important; overflow: hidden; clip-path: inset(50%); }
@media (forced-colors: active) { button[data-state=picked] { background: Highlight !important; color: HighlightText !important; } }
`;
