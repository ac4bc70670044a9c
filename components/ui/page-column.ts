/** The width pages of one screen share, so that nothing jumps sideways from one to the next. */
export const pageColumnClass = 'mx-auto w-full max-w-6xl';
