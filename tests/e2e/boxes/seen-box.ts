/** One box of a real page, as the page has it and as the adapter takes it. */
export interface SeenBox {
  /** `textarea`, `div[contenteditable]`. */
  kind: string;
  /** What the page itself calls it: label or placeholder. */
  label: string;
  engine: string;
  /** Drawn with a size, and not taken out of sight by a style. */
  isVisible: boolean;
  /** By its own words or place: it searches, signs in or proves that one is human. */
  isOther: boolean;
  /** null: the adapter does not name it. */
  purpose: 'comment' | 'composer' | 'message' | null;
  answers: 'comment' | 'post' | null;
}

export interface PageBoxes {
  seen: SeenBox[];
  /** How many the adapter names that a plain reading does not see. */
  unseen: number;
  comments: number;
}

/** After the network's own "Reply". */
export interface TurnedBox {
  /** What the network types into its box; null where nobody knows what it does. */
  typed: string | null;
  /** Of the comment's author, where it is known. */
  firstName: string | null;
}
