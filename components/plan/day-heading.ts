/** The heading of a section of the day. */
export const dayHeadingClass = 'mb-0.5 flex gap-1.5 px-1.5 text-xs font-semibold text-ink-soft';
