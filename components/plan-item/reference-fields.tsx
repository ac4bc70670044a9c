import { Search } from 'lucide-react';
import { useState } from 'react';

import { Button } from '@/components/ui/button';
import { usePosts } from '@/lib/db/use-posts';
import type { PostId } from '@/lib/domain/ids';
import { m } from '@/lib/i18n/messages';

import { FieldFault, type FieldsProps } from './item-field';
import { ReasonToggles } from './reason-toggles';
import { ReferenceCard } from './reference-card';
import { ReferenceSearch } from './reference-search';

/** Posts it is made after, and what in them is worth repeating. */
export function ReferenceFields({ form, faults, onChange }: FieldsProps) {
  const [isSearching, setSearching] = useState(false);
  const posts = usePosts(form.references);
  const remove = (id: PostId): void => onChange({ references: form.references.filter((one) => one !== id) });
  return (
    <>
      <ul className="space-y-1.5">
        {form.references.map((id, index) => {
          const post = posts?.[index];
          return (
            <li key={id}>
              {post === null && (
                <p className="flex items-center justify-between rounded-lg border border-line px-3 py-1 text-ink-soft">
                  {m.item_reference_gone()}
                  <Button size="small" variant="quiet" onClick={() => remove(id)}>
                    {m.item_reference_drop()}
                  </Button>
                </p>
              )}
              {post !== null && post !== undefined && <ReferenceCard post={post} onRemove={() => remove(id)} />}
            </li>
          );
        })}
      </ul>
      <FieldFault fault={faults.references} />
      {form.references.length > 0 && (
        <ReasonToggles reasons={form.reasons} onChange={(reasons) => onChange({ reasons })} />
      )}
      {isSearching ? (
        <ReferenceSearch chosen={form.references} onPick={(id) => onChange({ references: [...form.references, id] })} />
      ) : (
        <Button size="small" icon={<Search aria-hidden size={14} />} onClick={() => setSearching(true)}>
          {m.item_reference_add()}
        </Button>
      )}
    </>
  );
}
