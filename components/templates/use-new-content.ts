import { useEffect } from 'react';

import { useHashRoute } from '@/components/app/use-hash-route';
import { isSameContent } from '@/lib/db/template-content';
import type { TemplateContent } from '@/lib/domain/template';
import { languageSchema } from '@/lib/domain/template';
import { REPLY_KINDS } from '@/lib/domain/vocabulary';

import { MAX_BODY_LENGTH, MAX_TITLE_LENGTH } from './content-faults';
import { readDrafts, writeDraft } from './draft-store';
import { NEW_TEMPLATE } from './templates-address';
import { EMPTY_CONTENT } from './use-draft';
import type { TemplatesAddressState } from './use-templates-address';

/** `?template=new&new-title=…&new-body=…&new-kind=…&new-language=…` */
function readContent(params: URLSearchParams): TemplateContent {
  const language = languageSchema.safeParse(params.get('new-language')).data;
  return {
    ...EMPTY_CONTENT,
    title: (params.get('new-title') ?? '').slice(0, MAX_TITLE_LENGTH),
    body: (params.get('new-body') ?? '').slice(0, MAX_BODY_LENGTH),
    kind: REPLY_KINDS.find((kind) => kind === params.get('new-kind')) ?? null,
    languages: language === undefined ? [] : [language],
  };
}

/** Whoever leads here may say in the address what a new template begins with; one already begun is not written over. */
export function useNewContent(change: TemplatesAddressState['change']): void {
  const { params } = useHashRoute();
  useEffect(() => {
    const content = readContent(params);
    if (isSameContent(content, EMPTY_CONTENT)) return;
    if (readDrafts()[NEW_TEMPLATE] === undefined) {
      writeDraft(NEW_TEMPLATE, { content, basedOn: null, at: new Date().toISOString() });
    }
    change({ templateId: NEW_TEMPLATE }, 'replace');
  }, [params, change]);
}
