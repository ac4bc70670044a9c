/**
 * A tab on the page's edge, above where sites keep their own chat buttons. `!important` inside `:host` beats every rule of the
 * page (CSS Cascade 5). The words come out on hover and focus; what happened stays readable. Everything grows away from the edge,
 * so that the icon stays under the pointer that made it grow.
 */
export const PAGE_BUTTON_STYLE = `
:host { all: initial !important; position: fixed !important; inset-block-end: 112px !important; inset-inline-end: 0 !important;
  z-index: 2147483646 !important; }
div { display: flex; flex-direction: row-reverse; align-items: center; padding: 2px; border-radius: 10px; border-start-end-radius: 0; border-end-end-radius: 0; background: rgb(15 23 42 / .9);
  color: #fff; font: 500 13px/18px system-ui, sans-serif; box-shadow: 0 0 0 1px rgb(255 255 255 / .4), 0 2px 10px rgb(0 0 0 / .3); }
button { all: unset; box-sizing: border-box; display: inline-flex; flex-direction: row-reverse; align-items: center; gap: 6px; min-block-size: 32px; min-inline-size: 32px;
  justify-content: center; padding-inline: 7px; border-radius: 8px; cursor: pointer; user-select: none; -webkit-user-select: none; touch-action: manipulation; }
button[hidden] { display: none; }
button:hover { background: rgb(255 255 255 / .18); }
button:focus-visible { outline: 2px solid #fff; outline-offset: -2px; }
button[data-state]::before { content: ""; inline-size: 18px; block-size: 18px; flex: none; background: currentColor;
  clip-path: path(evenodd, "M4 2h10v14.6l-5-3.7-5 3.7zM5.5 3.5v10.1l3.5-2.6 3.5 2.6V3.5zM8.3 4.6h1.4v1.8h1.8v1.4H9.7v1.8H8.3V7.8H6.5V6.4h1.8z"); }
button[data-state=captured]::before { clip-path: path(evenodd, "M4 2h10v14.6l-5-3.7-5 3.7zM5.6 7.2l2.6 2.7 4.2-4.5-1.1-1-3.1 3.3-1.5-1.5z"); color: #86efac; }
button[data-state=saving]::before { clip-path: path(evenodd, "M9 2a7 7 0 1 0 7 7h-1.6A5.4 5.4 0 1 1 9 3.6z"); animation: turn .9s linear infinite; }
button[data-state=error]::before { clip-path: path(evenodd, "M9 1.6l8.2 14.6H.8zM9 4.7L3.4 14.7h11.2zM8.3 7.6h1.4v3.8H8.3zM8.3 12.2h1.4v1.4H8.3z"); color: #fca5a5; }
span { max-inline-size: min(300px, 60vw); }
div:not(:hover, :focus-within) [data-state]:not([data-state=error], [data-now]) span { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
div:not(:hover, :focus-within) [data-action=hide] { position: absolute; inline-size: 1px; block-size: 1px; min-inline-size: 0; min-block-size: 0; padding: 0; overflow: hidden; clip-path: inset(50%); }
@keyframes turn { to { rotate: 1turn; } }
@media (prefers-reduced-motion: reduce) { button[data-state=saving]::before { animation: none; } }
@media (forced-colors: active) { div { border: 1px solid CanvasText; } button[data-state]::before { forced-color-adjust: none; background: CanvasText; } }
@media print { :host { display: none !important; } }
`;
