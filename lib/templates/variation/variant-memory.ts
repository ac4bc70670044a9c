/** One earlier insertion, as far as variation needs it. */
export interface VariantUse {
  templateId: string;
  variantKey: string;
  /** The discussion it went into; null: not known. */
  threadKey: string | null;
  /** ISO 8601, UTC. */
  at: string;
}
