import { FilePenLine } from 'lucide-react';

import { buildHash } from '@/components/app/use-hash-route';
import { m } from '@/lib/i18n/messages';

import type { Draft } from './draft-store';
import { buildTemplatesParams, NEW_TEMPLATE, TEMPLATES_PATH } from './templates-address';
import type { TemplatesAddress } from './templates-address';

/** The way back to a new template that was begun and not saved. */
export function NewDraftLink({ address, draft }: { address: TemplatesAddress; draft: Draft | undefined }) {
  if (draft === undefined) return null;
  return (
    <a
      href={buildHash(TEMPLATES_PATH, buildTemplatesParams({ ...address, templateId: NEW_TEMPLATE }))}
      className="mx-2 mt-2 flex items-center gap-2 rounded-lg bg-warn-soft px-3 py-2"
    >
      <FilePenLine aria-hidden size={16} className="shrink-0 text-warn" />
      <span className="min-w-0 flex-1 truncate">
        {draft.content.title === '' ? m.templates_new() : draft.content.title}
      </span>
      <span className="text-xs text-warn">{m.templates_unsaved()}</span>
    </a>
  );
}
