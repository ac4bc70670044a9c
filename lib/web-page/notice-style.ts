/** `all: initial !important` inside `:host` beats every rule of the page (CSS Cascade 5: the inner context wins for important). */
export const NOTICE_STYLE = `
:host { all: initial !important; position: fixed !important; inset-block-end: 20px !important; inset-inline-end: 20px !important;
  z-index: 2147483647 !important; max-inline-size: min(420px, calc(100vw - 40px)) !important; }
div { display: flex; align-items: center; gap: 12px; padding: 10px 12px 10px 16px; border-radius: 12px; background: #0f172a; color: #fff;
  font: 500 14px/20px system-ui, sans-serif; box-shadow: 0 0 0 1px rgb(255 255 255 / .2), 0 8px 30px rgb(0 0 0 / .35); }
div[data-tone=failed] { background: #7f1d1d; }
div:not(:has(p:not(:empty))) { display: none; }
p { all: unset; flex: 1; overflow-wrap: anywhere; }
button { all: unset; box-sizing: border-box; min-block-size: 28px; min-inline-size: 28px; padding-inline: 8px; border-radius: 8px; cursor: pointer;
  text-align: center; font-weight: 600; }
button:hover { background: rgb(255 255 255 / .16); }
button:focus-visible { outline: 2px solid #fff; outline-offset: 1px; }
button[data-action=undo] { color: #93c5fd; }
button[hidden] { display: none; }
@media (forced-colors: active) { div { border: 1px solid CanvasText; } }
`;
