/** One earlier insertion of a template, as far as variation needs it. */
export interface VariantUse {
  /** `Rendered.variantKey`, or an older key (`buildOldVariantKey`). */
  variantKey: string;
  /** It went into the discussion that is being answered now. */
  isHere: boolean;
  /** How many insertions, of whatever template, were made after it. */
  ago: number;
}
