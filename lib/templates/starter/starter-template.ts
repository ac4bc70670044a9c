import type { TemplateContent } from '@/lib/domain/template';
import type { ReplyKind } from '@/lib/domain/vocabulary';

/** One template of the starter set, in the template language. */
export interface StarterTemplate {
  kind: ReplyKind;
  shortcut: string;
  title: string;
  /** The polite form (вы, dumneavoastră); taken where nobody chose a tone. */
  body: string;
  /** The same to somebody one is on first-name terms with. */
  informal?: string;
}

/** A starter template as one to store: of its language, for every network and client. */
export function buildStarterContent(starter: StarterTemplate, language: string): TemplateContent {
  const { kind, shortcut, title, body, informal } = starter;
  return {
    title,
    shortcut,
    body,
    toneVariants: informal === undefined ? [] : [{ tone: 'informal', body: informal }],
    folder: '',
    tags: [],
    networks: [],
    languages: [language],
    kind,
    clientId: null,
  };
}
