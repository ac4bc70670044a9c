import { useState } from 'react';

import { TagField } from '@/components/ui/tag-field';
import { TextArea } from '@/components/ui/text-area';
import { useTags } from '@/lib/db/use-tags';
import type { Client } from '@/lib/domain/client';
import type { Post } from '@/lib/domain/post';
import { m } from '@/lib/i18n/messages';

import { ClientPicker } from './client-picker';
import { DetailSection } from './detail-section';
import type { PostActions } from './use-post-actions';

export interface DetailAnnotationsProps {
  post: Post;
  clients: readonly Client[];
  actions: PostActions;
}

/** Saved when the field is left; a note changed elsewhere meanwhile is shown unless it is being edited here. */
function NoteField({ post, actions }: Omit<DetailAnnotationsProps, 'clients'>) {
  const [draft, setDraft] = useState<string | null>(null);
  const save = (): void => {
    if (draft !== null && draft !== post.note) void actions.annotate(post.id, { note: draft });
    setDraft(null);
  };
  return <TextArea label={m.common_note()} value={draft ?? post.note} onChange={setDraft} onBlur={save} />;
}

/** What the person added: client, tags, note. */
export function DetailAnnotations({ post, clients, actions }: DetailAnnotationsProps) {
  const known = useTags() ?? [];
  return (
    <DetailSection title={m.library_detail_yours()}>
      <div className="space-y-3">
        <ClientPicker
          clients={clients}
          clientId={post.clientId}
          onAssign={(clientId) => void actions.assign([post.id], clientId)}
          onCreate={(name) => void actions.assignNew([post.id], name)}
        />
        <TagField
          label={m.common_tags()}
          placeholder={m.common_tags_hint()}
          removeLabel={(tag) => m.common_tag_remove({ tag })}
          tags={post.tags}
          suggestions={known.map(({ tag }) => tag)}
          onChange={(tags) => void actions.annotate(post.id, { tags })}
        />
        <NoteField post={post} actions={actions} />
      </div>
    </DetailSection>
  );
}
