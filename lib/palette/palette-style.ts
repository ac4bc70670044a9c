/** One set of colours, light or dark as the person's system is (never as the page pretends), the same as on Jackdaw's own pages. */
export const PALETTE_STYLE = `
:host { all: initial !important; }
dialog { --ink: #161d2e; --soft: #465269; --line: #cfd7e3; --surface: #fff; --sunken: #f2f4f8; --picked: #e2eafa; --accent: #30508f; --accent-ink: #fff; --danger: #a2253a; --danger-soft: #fbe9ec;
  --warn: #7d5200; --warn-soft: #fbf1dc; --mark: #e3f4ec; --mark-ink: #14492f;
  position: fixed; inset: auto; margin: 0; padding: 0; box-sizing: border-box; border: 1px solid var(--line); border-radius: 14px; background: var(--surface); color: var(--ink);
  box-shadow: 0 1px 2px rgb(11 16 32 / .1), 0 18px 48px -8px rgb(11 16 32 / .4); font: 400 14px/20px system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; color-scheme: light; overflow: hidden; outline: none; }
dialog[open] { display: flex; flex-direction: column; animation: rise .12s ease-out; }
dialog::backdrop { background: transparent; }
@media (prefers-color-scheme: dark) { dialog { --ink: #e9eff7; --soft: #b0bdd0; --line: #35425c; --surface: #151c2b; --sunken: #0d121d; --picked: #213052; --accent: #bfd6f5; --accent-ink: #101829; --danger: #ff9fab;
  --danger-soft: #3b1d28; --warn: #f1c878; --warn-soft: #352a14; --mark: #14301f; --mark-ink: #a9e8ca; color-scheme: dark; } }
@keyframes rise { from { opacity: 0; translate: 0 4px; } }
@media (prefers-reduced-motion: reduce) { dialog[open] { animation: none; } }
*, *::before { box-sizing: border-box; }
[hidden] { display: none !important; }
header { display: flex; align-items: center; gap: 6px; padding: 10px 10px 8px; }
input, select, button { font: inherit; color: inherit; }
input, select { inline-size: 100%; min-inline-size: 0; padding: 6px 10px; border: 1px solid var(--line); border-radius: 8px; background: var(--surface); }
input::placeholder { color: var(--soft); opacity: 1; }
:is(input, select, button):focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
button { padding: 5px 10px; border: 1px solid transparent; border-radius: 8px; background: transparent; cursor: pointer; white-space: nowrap; }
button:hover { background: var(--picked); }
button[aria-pressed=true] { background: var(--picked); border-color: var(--accent); }
button.first { background: var(--accent); color: var(--accent-ink); font-weight: 600; }
button.first:hover { filter: brightness(1.1); }
button[aria-disabled=true] { opacity: .55; cursor: default; }
.icon { inline-size: 32px; padding: 5px 0; text-align: center; flex: none; }
.who { padding: 0 12px 6px; color: var(--soft); font-size: 12px; line-height: 16px; overflow-wrap: anywhere; }
.who q { display: block; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; color: var(--ink); font-size: 13px; line-height: 20px; }
.chips { display: flex; flex-wrap: wrap; gap: 4px; padding: 0 10px 8px; border-block-end: 1px solid var(--line); }
.chips button { padding: 1px 9px; border-radius: 999px; border-color: var(--line); font-size: 12px; flex: none; }
header select { inline-size: auto; max-inline-size: 40%; flex: none; }
.main { display: flex; flex: 1; min-block-size: 0; }
.list { flex: 1 1 46%; min-inline-size: 0; overflow: auto; padding: 6px; }
[role=option] { padding: 6px 8px; border-radius: 8px; cursor: pointer; }
[role=option]:hover { background: var(--sunken); }
[role=option][aria-selected=true] { background: var(--picked); box-shadow: inset 3px 0 var(--accent); }
.top { display: flex; align-items: baseline; gap: 6px; }
.top b { font-weight: 600; min-inline-size: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.top code { font: 12px/16px ui-monospace, Menlo, Consolas, monospace; color: var(--soft); }
.top small { margin-inline-start: auto; flex: none; }
small, .line { color: var(--soft); font-size: 12px; line-height: 16px; }
.line { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.mine { inline-size: 8px; block-size: 8px; border-radius: 50%; background: var(--accent); flex: none; }
.says { padding: 10px 12px; color: var(--soft); }
.preview { flex: 1 1 54%; min-inline-size: 0; overflow: auto; padding: 10px 12px; background: var(--sunken); border-inline-start: 1px solid var(--line); }
.text { white-space: pre-wrap; overflow-wrap: anywhere; user-select: text; -webkit-user-select: text; }
mark { border-radius: 4px; padding: 0 2px; background: var(--mark); color: var(--mark-ink); }
mark[data-source=fallback] { background: var(--warn-soft); color: var(--warn); }
mark[data-source=problem] { background: var(--danger-soft); color: var(--danger); text-decoration: underline wavy; }
.problems { margin: 8px 0 0; padding: 6px 8px 6px 24px; border-radius: 8px; background: var(--danger-soft); color: var(--danger); font-size: 13px; line-height: 18px; }
.repeats { margin: 8px 0 0; padding: 6px 8px; border-radius: 8px; background: var(--warn-soft); color: var(--warn); font-size: 13px; line-height: 18px; }
.fields { display: grid; gap: 6px; margin-block-end: 10px; }
.fields label { display: grid; gap: 2px; color: var(--soft); font-size: 12px; line-height: 16px; }
.fields :is(input, select) { color: var(--ink); font-size: 14px; line-height: 20px; padding: 4px 8px; }
footer { display: flex; align-items: center; flex-wrap: wrap; gap: 6px; padding: 8px 10px; border-block-start: 1px solid var(--line); }
.budget { margin-inline-end: auto; font-size: 12px; line-height: 16px; color: var(--soft); font-variant-numeric: tabular-nums; }
.budget.over { color: var(--danger); font-weight: 600; }
.budget.maybe { color: var(--warn); font-weight: 600; }
.keys { flex-basis: 100%; }
.empty { flex: 1; padding: 24px; text-align: center; display: grid; gap: 10px; place-content: center; }
.empty b { font-size: 16px; }
.empty div { display: flex; justify-content: center; flex-wrap: wrap; gap: 8px; }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
@media (max-width: 560px) { .main { flex-direction: column; } .preview { border-inline-start: 0; border-block-start: 1px solid var(--line); } .keys { display: none; } }
@media (forced-colors: active) { [role=option][aria-selected=true] { outline: 2px solid Highlight; } mark { border: 1px solid CanvasText; } }
`;
