/** The post's tags, as far as they fit. */
export function TagChips({ tags }: { tags: readonly string[] }) {
  return (
    <>
      {tags.map((tag) => (
        <span
          key={tag}
          className="inline-flex h-5 max-w-32 shrink-0 items-center rounded-full bg-accent/15 px-2 text-xs text-accent"
        >
          <span className="truncate">{tag}</span>
        </span>
      ))}
    </>
  );
}
