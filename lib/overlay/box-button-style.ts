/** As `badge-style.ts`: `!important` on the host beats the page, the icon is a shape, the words float beside it on hover and focus. */
export const boxButtonStyle = (icon: string): string => `
:host { all: initial !important; position: fixed !important; inset-block-start: 0 !important; inset-inline-start: 0 !important; z-index: 2147483646 !important; }
button { all: unset; position: fixed; box-sizing: border-box; display: inline-flex; align-items: center; justify-content: center; inline-size: 28px; block-size: 28px; border-radius: 14px;
  background: #0f172a; color: #fff; box-shadow: 0 0 0 1px rgb(255 255 255 / .5), 0 1px 4px rgb(0 0 0 / .35); cursor: pointer; user-select: none; -webkit-user-select: none;
  font: 500 12px/16px system-ui, sans-serif; touch-action: manipulation; }
button[hidden] { display: none; }
button:focus-visible { outline: 2px solid #60a5fa; outline-offset: 2px; }
button::before { content: ""; inline-size: 18px; block-size: 18px; background: currentColor;
  clip-path: path(evenodd, "${icon}"); }
span { position: absolute; right: calc(100% + 6px); inset-block-start: 2px; padding: 4px 8px; border-radius: 6px; background: #0f172a; color: #fff; white-space: nowrap; pointer-events: none; }
[data-words=right] span { right: auto; left: calc(100% + 6px); }
button:not(:hover, :focus-visible) span { inline-size: 1px; block-size: 1px; padding: 0; overflow: hidden; clip-path: inset(50%); }
@media (forced-colors: active) { button { background: ButtonFace; color: ButtonText; border: 1px solid ButtonText; } button::before { forced-color-adjust: none; } }
`;

export const REPLY_ICON =
  'M2 3h14v9.6H9.4L5.6 16v-3.4H2zM3.5 4.5v6.6h3.6v1.7l1.8-1.7h5.6V4.5zM5.4 6h7.2v1.3H5.4zM5.4 8.4h4.8v1.3H5.4z';
/** A list with a tick. */
export const CHECKLIST_ICON =
  'M3 2h12v14H3zM4.5 3.5v11h9v-11zM6 6h1.6v1.4H6zM8.8 6H12v1.4H8.8zM6 8.6h1.6V10H6zM8.8 8.6H12V10H8.8zM6 11.2h1.6v1.4H6zM8.8 11.2H12v1.4H8.8z';
