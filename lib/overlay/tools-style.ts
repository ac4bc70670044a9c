/** Dark on every page, with a light ring: legible on light and dark pages without measuring what they look like. */
export const TOOLS_STYLE = `
.tools, .panel { font: 500 12px/16px system-ui, sans-serif; color: #fff; background: #0f172a; box-shadow: 0 0 0 1px rgb(255 255 255 / .35), 0 4px 14px rgb(0 0 0 / .35); box-sizing: border-box; }
.tools { position: absolute; z-index: 1; display: flex; align-items: center; gap: 2px; block-size: 28px; padding: 2px; border-radius: 14px; white-space: nowrap; }
.tools button, .panel button { all: unset; box-sizing: border-box; min-block-size: 24px; min-inline-size: 24px; padding: 2px 8px; border-radius: 12px; text-align: center; cursor: pointer;
  font: inherit; color: inherit; }
.tools button:hover, .panel button:hover { background: rgb(255 255 255 / .18); }
.tools button:focus-visible, .panel :focus-visible { outline: 2px solid #fff; outline-offset: 0; }
.tools em { font-style: normal; padding-inline: 4px 8px; opacity: .85; }
.panel { position: fixed; inset: auto; margin: 0; border: 0; inline-size: 272px; padding: 10px; border-radius: 12px; display: grid; gap: 8px; user-select: text; -webkit-user-select: text; }
.panel:popover-open { display: grid; }
.panel label { display: grid; gap: 4px; }
.panel input, .panel textarea { all: unset; box-sizing: border-box; inline-size: 100%; padding: 5px 8px; border-radius: 6px; background: #fff; color: #0f172a; font: 400 13px/18px system-ui, sans-serif;
  cursor: text; overflow-wrap: anywhere; }
.panel textarea { block-size: 76px; overflow: auto; white-space: pre-wrap; }
.panel .recent { display: flex; flex-wrap: wrap; gap: 4px; }
.panel .recent button { background: rgb(255 255 255 / .14); }
.panel .recent button:hover { background: rgb(255 255 255 / .3); }
.panel .foot { display: flex; align-items: center; justify-content: space-between; gap: 8px; }
.panel small { font-size: 11px; opacity: .8; }
.panel .foot button { background: #fff; color: #0f172a; margin-inline-start: auto; }
.panel [role=alert]:empty { display: none; }
@media (forced-colors: active) { .tools, .panel { border: 1px solid CanvasText; background: Canvas; color: CanvasText; } }
`;
