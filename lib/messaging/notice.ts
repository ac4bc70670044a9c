/** What the background asks the injected notice script of a page to show. Types only besides the name of the message. */
export interface NoticeContent {
  /** One sentence, in the interface language (the injected script carries no texts). */
  text: string;
  tone: 'done' | 'failed';
  lang: string;
  closeLabel: string;
  undo: { undoId: string; label: string; doneText: string; failedText: string } | null;
}

export const NOTICE_MESSAGE = 'notice:show';
