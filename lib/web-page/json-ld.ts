/** What a page's JSON-LD says of the article or forum post it holds; every value a trimmed string or null. */
export interface JsonLdArticle {
  headline: string | null;
  author: string | null;
  published: string | null;
  siteName: string | null;
  description: string | null;
  body: string | null;
  image: string | null;
  lang: string | null;
}

/** schema.org types of one published text, most telling first: a page that holds several is described by the first. */
const ARTICLE_TYPES = [
  'DiscussionForumPosting',
  'SocialMediaPosting',
  'NewsArticle',
  'ReportageNewsArticle',
  'AnalysisNewsArticle',
  'OpinionNewsArticle',
  'BlogPosting',
  'LiveBlogPosting',
  'TechArticle',
  'Article',
  'QAPage',
  'Question',
  'Review',
  'Recipe',
  'VideoObject',
  'Product',
  'Event',
];

/** Limits against pages that hide megabytes of data in there: beyond them the document itself is read instead. */
const MAX_SCRIPTS = 30;
const MAX_SCRIPT_CHARS = 1_000_000;
const MAX_NODES = 2000;

type JsonObject = Readonly<Record<string, unknown>>;

/** The page's article, from every `application/ld+json` block (single objects, arrays, `@graph`, `mainEntity`), or null. */
export function readJsonLdArticle(document: Document): JsonLdArticle | null {
  const nodes = collectNodes(parseBlocks(document));
  for (const type of ARTICLE_TYPES) {
    const node = nodes.find((candidate) => typesOf(candidate).includes(type));
    if (node !== undefined) return buildArticle(node, nodes);
  }
  return null;
}

function parseBlocks(document: Document): unknown[] {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, MAX_SCRIPTS);
  return scripts.flatMap((script) => {
    const text = script.textContent ?? '';
    if (text.length > MAX_SCRIPT_CHARS) return [];
    try {
      return [JSON.parse(stripWrapping(text))];
    } catch {
      // Broken JSON-LD is common (templates, unescaped quotes); the other sources of the page still answer.
      return [];
    }
  });
}

/** Some CMSs wrap the block into a comment or CDATA. */
function stripWrapping(text: string): string {
  return text
    .replace(/^\s*(?:<!--|\/\*|(?:\/\/)?\s*<!\[CDATA\[)+/, '')
    .replace(/(?:-->|\*\/|(?:\/\/)?\s*\]\]>)+\s*$/, '');
}

/** Breadth first over objects and arrays, so that the page's own entity comes before those nested in it. */
function collectNodes(roots: unknown[]): JsonObject[] {
  const queue: unknown[] = [...roots];
  const nodes: JsonObject[] = [];
  for (let index = 0; index < queue.length && index < MAX_NODES; index += 1) {
    const value = queue[index];
    if (Array.isArray(value)) queue.push(...value.slice(0, MAX_NODES));
    else if (isObject(value)) {
      nodes.push(value);
      queue.push(value['@graph'], value['mainEntity'], value['mainEntityOfPage'], value['itemListElement']);
    }
  }
  return nodes;
}

function buildArticle(node: JsonObject, nodes: readonly JsonObject[]): JsonLdArticle {
  const site = nodes.find((candidate) => typesOf(candidate).includes('WebSite'));
  return {
    headline: readString(node['headline']) ?? readString(node['name']) ?? readString(node['title']),
    author: readNames(node['author'] ?? node['creator'], nodes),
    published: readString(node['datePublished']) ?? readString(node['dateCreated']) ?? readString(node['uploadDate']),
    siteName: readNames(node['publisher'], nodes) ?? readString(site?.['name']),
    description: readString(node['description']),
    body: readString(node['articleBody']) ?? readString(node['text']),
    image: readImage(node['image'] ?? node['thumbnailUrl'], nodes),
    lang: readString(node['inLanguage']),
  };
}

/** A person, organisation, reference (`{"@id": …}`) or plain name; several are joined by ", ". */
function readNames(value: unknown, nodes: readonly JsonObject[]): string | null {
  const names = listOf(value)
    .slice(0, 10)
    .map((entry) => readString(entry) ?? readString(resolve(entry, nodes)?.['name']))
    .filter((name) => name !== null);
  return names.length === 0 ? null : [...new Set(names)].join(', ');
}

function readImage(value: unknown, nodes: readonly JsonObject[]): string | null {
  for (const entry of listOf(value)) {
    const image = resolve(entry, nodes);
    const url = readString(entry) ?? readString(image?.['url']) ?? readString(image?.['contentUrl']);
    if (url !== null) return url;
  }
  return null;
}

/** An object as it is, or the node of the page that has its `@id`. */
function resolve(value: unknown, nodes: readonly JsonObject[]): JsonObject | null {
  if (!isObject(value)) return null;
  const id = value['@id'];
  if (typeof id !== 'string' || Object.keys(value).length > 1) return value;
  return nodes.find((node) => node['@id'] === id && node !== value) ?? value;
}

function typesOf(node: JsonObject): string[] {
  return listOf(node['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^https?:\/\/schema\.org\//, ''));
}

function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function readString(value: unknown): string | null {
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' ? null : text;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
