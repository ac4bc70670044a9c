import { browser } from '@/lib/browser';

/** Only what the browser is sure of: it calls "Do you deliver?" Slovenian. Nothing of the text leaves it. */
export async function detectLanguage(text: string): Promise<string | null> {
  try {
    const { isReliable, languages } = await browser.i18n.detectLanguage(text);
    if (!isReliable) return null;
    return languages.toSorted((one, other) => other.percentage - one.percentage)[0]?.language ?? null;
  } catch {
    // Not there in this context: letters alone tell then.
    return null;
  }
}
