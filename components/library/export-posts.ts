export interface ExportChoice {
  id: string;
  /** `posts`: one row per post; `metrics`: one row per post, capture and number. */
  shape: 'posts' | 'metrics';
  format: 'csv' | 'xlsx' | 'json' | 'ndjson';
}

export const EXPORT_CHOICES: readonly ExportChoice[] = (['posts', 'metrics'] as const).flatMap((shape) =>
  (['csv', 'xlsx', 'json', 'ndjson'] as const).map((format) => ({ id: `${shape}.${format}`, shape, format })),
);

export async function exportPosts(ids: readonly string[], choice: ExportChoice): Promise<void> {
  throw new Error(`not yet ${ids.length} ${choice.id}`);
}
