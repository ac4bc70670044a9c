import { BADGE_STATES_STYLE, BADGE_STYLE } from './badge-style';

/** A speech bubble instead of a bookmark, and smaller: a comment is one of many. 24 px is the least a finger hits (WCAG 2.5.8). */
export const COMMENT_STYLE = `${BADGE_STYLE}
:host([data-jackdaw=inline]) { inline-size: 24px !important; block-size: 24px !important; }
[data-state] { min-inline-size: 24px; block-size: 24px; border-radius: 12px; }
[data-state]::before { clip-path: path(evenodd, "M3 2h12a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2H8.4L4.5 16.6V13H3a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2zM2.5 4v7l.5.5h3V13.7l1.9-2.2H15l.5-.5V4l-.5-.5H3zM8.3 4.6h1.4v2.2h2.2v1.4H9.7v2.2H8.3V8.2H6.1V6.8h2.2z"); }
`;

export const COMMENT_STATES_STYLE = `${BADGE_STATES_STYLE}
[data-state=captured]::before { clip-path: path(evenodd, "M3 2h12a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2H8.4L4.5 16.6V13H3a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2zM5.2 7.6l2.7 2.8 4.9-5.2-1.1-1-3.8 4-1.6-1.6z"); }
`;
