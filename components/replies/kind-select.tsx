import { Select } from '@/components/ui/select';
import { REPLY_KINDS } from '@/lib/domain/vocabulary';
import type { ReplyKind } from '@/lib/domain/vocabulary';
import { m } from '@/lib/i18n/messages';
import { kindName } from '@/lib/palette/kind-name';

const UNSORTED = 'unsorted';

/** What a comment is; null: nobody said. */
export function KindSelect({ kind, onChange }: { kind: ReplyKind | null; onChange: (kind: ReplyKind | null) => void }) {
  return (
    <Select
      label={m.replies_kind()}
      value={kind ?? UNSORTED}
      options={[
        { id: UNSORTED, label: m.replies_kind_unsorted() },
        ...REPLY_KINDS.map((known) => ({ id: known, label: kindName(known) })),
      ]}
      onChange={(chosen) => onChange(REPLY_KINDS.find((known) => known === chosen) ?? null)}
    />
  );
}
