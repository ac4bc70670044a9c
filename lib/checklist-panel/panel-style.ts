/** As the palette: light or dark as the person's system is (never as the page pretends), the colours of Jackdaw's own pages. */
export const PANEL_STYLE = `
:host { all: initial !important; position: fixed !important; inset-block-start: 0 !important; inset-inline-start: 0 !important; z-index: 2147483645 !important; }
section { --ink: #161d2e; --soft: #465269; --line: #cfd7e3; --surface: #fff; --sunken: #f2f4f8; --picked: #e2eafa; --accent: #30508f; --danger: #a2253a; --danger-soft: #fbe9ec;
  --warn: #7d5200; --warn-soft: #fbf1dc; --good: #14492f; --good-soft: #e3f4ec;
  position: fixed; box-sizing: border-box; display: flex; flex-direction: column; border: 1px solid var(--line); border-radius: 14px; background: var(--surface); color: var(--ink); overflow: hidden; outline: none;
  box-shadow: 0 1px 2px rgb(11 16 32 / .1), 0 12px 32px -8px rgb(11 16 32 / .35); font: 400 13px/18px system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; color-scheme: light; text-align: start; }
@media (prefers-color-scheme: dark) { section { --ink: #e9eff7; --soft: #b0bdd0; --line: #35425c; --surface: #151c2b; --sunken: #0d121d; --picked: #213052; --accent: #bfd6f5; --danger: #ff9fab; --danger-soft: #3b1d28;
  --warn: #f1c878; --warn-soft: #352a14; --good: #a9e8ca; --good-soft: #14301f; color-scheme: dark; } }
section.wrong { border: 3px solid #d3203c; }
*, *::before { box-sizing: border-box; }
[hidden] { display: none !important; }
header { display: flex; align-items: center; gap: 2px; padding: 6px 6px 6px 12px; border-block-end: 1px solid var(--line); flex: none; }
h2 { all: unset; flex: 1; min-inline-size: 0; font-weight: 600; font-size: 14px; line-height: 20px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
h2 small { display: block; overflow: hidden; text-overflow: ellipsis; }
.body { overflow: auto; min-block-size: 0; padding: 8px 12px 12px; display: grid; gap: 10px; align-content: start; overscroll-behavior: contain; }
input, button { font: inherit; color: inherit; }
:is(input, button, summary):focus-visible, section:focus-visible { outline: 2px solid var(--accent); outline-offset: -2px; }
button { min-block-size: 26px; padding: 3px 9px; border: 1px solid var(--line); border-radius: 7px; background: var(--surface); cursor: pointer; }
button:hover { background: var(--picked); }
.icon { border-color: transparent; inline-size: 30px; min-block-size: 30px; padding: 0; flex: none; }
small { color: var(--soft); font-size: 12px; font-weight: 400; line-height: 16px; }
.guard { margin: 0; padding: 8px 10px; border-radius: 8px; background: #b3162f; color: #fff; font-weight: 600; overflow-wrap: anywhere; }
.counters { display: grid; gap: 6px; }
.counter { display: grid; gap: 3px; }
.counter b { font-weight: 600; font-variant-numeric: tabular-nums; }
.counter.over b { color: var(--danger); }
.counter.maybe b { color: var(--warn); }
meter { inline-size: 100%; block-size: 6px; }
details summary { cursor: pointer; color: var(--soft); font-size: 12px; line-height: 20px; border-radius: 4px; }
.cut { margin: 4px 0 0; padding: 8px; border-radius: 8px; background: var(--sunken); white-space: pre-wrap; overflow-wrap: anywhere; max-block-size: 160px; overflow: auto; }
.cut s { color: var(--soft); text-decoration: none; opacity: .75; }
.cut b { color: var(--accent); font-weight: 600; }
ul { list-style: none; margin: 0; padding: 0; display: grid; gap: 6px; }
li { display: grid; grid-template-columns: 20px 1fr; gap: 2px 6px; padding: 6px 8px; border-radius: 8px; background: var(--sunken); overflow-wrap: anywhere; }
li[data-state=block] { background: var(--danger-soft); }
li[data-state=warn] { background: var(--warn-soft); }
li[data-state=overridden] .what { color: var(--soft); }
li .sign { font-weight: 700; text-align: center; }
li[data-state=block] .sign { color: var(--danger); }
li[data-state=warn] .sign { color: var(--warn); }
li > :not(.sign, input) { grid-column: 2; }
li label { display: contents; cursor: pointer; }
li input[type=checkbox] { inline-size: 16px; block-size: 16px; margin: 1px 0 0 2px; accent-color: var(--accent); }
li q { quotes: none; display: block; color: var(--soft); font-size: 12px; line-height: 16px; }
li q mark { background: var(--warn-soft); color: var(--warn); border-radius: 3px; }
li .acts { display: flex; flex-wrap: wrap; gap: 4px; margin-block-start: 4px; }
li .acts:empty { display: none; }
li .acts input { flex: 1; min-inline-size: 0; padding: 2px 8px; border: 1px solid var(--line); border-radius: 7px; background: var(--surface); }
.says { margin: 0; color: var(--soft); }
.says:empty { display: none; }
.says[data-tone=good] { color: var(--good); }
.says[data-tone=warn] { color: var(--warn); }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
@media (forced-colors: active) { section { border: 1px solid CanvasText; } li { border: 1px solid CanvasText; } .icon { border-color: ButtonText; } }
`;
