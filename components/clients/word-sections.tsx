import { TagField } from '@/components/ui/tag-field';
import { UtmBuilderButton } from '@/components/utm/utm-builder-button';
import { m } from '@/lib/i18n/messages';
import { withWord } from '@/lib/utm/vocabulary-words';

import type { ClientFieldsProps } from './client-fields';
import { ClientSection } from './client-section';

interface WordFieldProps {
  label: string;
  words: readonly string[];
  suggestions?: readonly string[];
  onChange: (words: string[]) => void;
}

const NONE: readonly string[] = [];

function WordField({ label, words, suggestions = NONE, onChange }: WordFieldProps) {
  return (
    <TagField
      label={label}
      placeholder={m.common_tags_hint()}
      removeLabel={(word) => m.clients_word_remove({ word })}
      tags={words}
      suggestions={suggestions}
      onChange={onChange}
    />
  );
}

/** Usual in links of networks; the person's own words are typed. */
const MEDIUMS = ['social', 'story', 'reel', 'bio', 'paid'];

/** What links of the client may carry. */
export function UtmSection({ client, onChange }: ClientFieldsProps) {
  const { utm } = client;
  return (
    <ClientSection title={m.clients_utm_title()} text={m.clients_utm_text()}>
      <WordField
        label={m.clients_utm_sources()}
        words={utm.sources}
        onChange={(sources) => onChange({ utm: { ...utm, sources } })}
      />
      <WordField
        label={m.clients_utm_mediums()}
        words={utm.mediums}
        suggestions={MEDIUMS}
        onChange={(mediums) => onChange({ utm: { ...utm, mediums } })}
      />
      <WordField
        label={m.clients_utm_campaigns()}
        words={utm.campaigns}
        onChange={(campaigns) => onChange({ utm: { ...utm, campaigns } })}
      />
      <UtmBuilderButton
        place={{ link: client.variables['link'] ?? '', client, networks: [], item: null }}
        onAddWord={(parameter, word) => onChange({ utm: withWord(utm, parameter, word) })}
        onApply={null}
      />
    </ClientSection>
  );
}

/** How the brand speaks. */
export function WordsSection({ client, onChange }: ClientFieldsProps) {
  return (
    <ClientSection title={m.clients_words_title()} text={m.clients_words_text()}>
      <WordField
        label={m.clients_words_use()}
        words={client.wordsToUse}
        onChange={(wordsToUse) => onChange({ wordsToUse })}
      />
      <WordField
        label={m.clients_words_avoid()}
        words={client.wordsToAvoid}
        onChange={(wordsToAvoid) => onChange({ wordsToAvoid })}
      />
    </ClientSection>
  );
}
