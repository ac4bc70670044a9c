/** What a reader found at a word: its value, and how many words say it. */
export interface Found<T> {
  value: T;
  count: number;
}
