import { networkName } from '@/components/post-card/network-name';
import type { Client } from '@/lib/domain/client';
import type { Template, TemplateContent } from '@/lib/domain/template';
import type { Tone } from '@/lib/domain/vocabulary';
import { buildRenderContext } from '@/lib/palette/reply-context';
import type { ReplyFacts } from '@/lib/palette/reply-context';
import type { ReplySettings } from '@/lib/settings/reply-settings';
import type { RenderContext } from '@/lib/templates/language/rendered';
import { readPersonName } from '@/lib/templates/names/read-person-name';

import type { SampleComment } from './sample-comment';

export interface PreviewSources {
  settings: ReplySettings;
  clients: readonly Client[];
  templates: readonly Template[];
}

/** Names of own variables of any client, each once. */
export function listOwnVariables(clients: readonly Client[]): string[] {
  return [...new Set(clients.flatMap(({ variables }) => Object.keys(variables)))].toSorted();
}

function findFacts(sample: SampleComment, content: TemplateContent, sources: PreviewSources): ReplyFacts {
  const { settings, clients } = sources;
  const { author, network, text, postAuthor, postLink } = sample;
  const language = sample.language ?? content.languages[0] ?? null;
  const clientId = content.clientId ?? sample.clientId;
  const client = clients.find(({ id }) => id === clientId) ?? null;
  return {
    network,
    networkName: networkName(network),
    answered: {
      subject: 'comment',
      isAddressed: true,
      author: { ...author, url: null, avatarUrl: null },
      text,
      textLang: sample.language,
      nativeId: null,
      permalink: null,
      post: { nativeId: null, permalink: postLink, authorName: postAuthor },
    },
    person: readPersonName(author, language),
    language,
    room: null,
    context: {
      ok: true,
      manager: { name: settings.managerName, gender: settings.managerGender, tone: settings.tone },
      client,
      variableNames: listOwnVariables(clients),
      replyId: null,
      isWorkingTime: true,
      paletteOn: settings.palette[network],
      memoryLength: settings.memoryLength,
    },
  };
}

export interface PreviewChoices {
  content: TemplateContent;
  tone: Tone | null;
  fills: Readonly<Record<string, string>>;
  now: Date;
}

/** What the palette would fill the template from if it stood at this comment. */
export function buildPreviewContext(
  sample: SampleComment,
  { content, tone, fills, now }: PreviewChoices,
  sources: PreviewSources,
): RenderContext {
  const partials = Object.fromEntries(
    sources.templates.flatMap(({ shortcut, body }) => (shortcut === null ? [] : [[shortcut, body]])),
  );
  const kind = sample.kind ?? content.kind;
  return buildRenderContext(findFacts(sample, content, sources), { kind, tone, fills, partials, now });
}
