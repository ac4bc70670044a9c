/** How to address the author of a comment; null: not known, or no person. */
export interface PersonName {
  full: string | null;
  /** The name a person is greeted by. */
  first: string | null;
  /** The form used when speaking to the person, where the language has one and it is certain; else as `first`. */
  vocative: string | null;
  /** First name and patronymic (Russian, Ukrainian), where both are there; else null. */
  polite: string | null;
}
