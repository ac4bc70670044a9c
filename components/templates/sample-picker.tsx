import { ChevronDown } from 'lucide-react';

import { NetworkMark } from '@/components/post-card/network-mark';
import { Button } from '@/components/ui/button';
import { Menu } from '@/components/ui/menu';
import { m } from '@/lib/i18n/messages';
import { kindName } from '@/lib/palette/kind-name';

import { languageName } from './language-name';
import type { SampleComment } from './sample-comment';
import type { Samples } from './use-samples';

export interface SamplePickerProps {
  samples: Samples;
  onPick: (id: string) => void;
}

const LONGEST = 60;

function shorten(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).trimEnd()}…`;
}

function entryOf({ id, text, language, kind, network }: SampleComment) {
  const facts = [language === null ? null : languageName(language), kind === null ? null : kindName(kind)];
  return {
    id,
    label: text === '' ? m.templates_sample_no_text() : shorten(text),
    description: facts.filter((fact) => fact !== null).join(', '),
    icon: <NetworkMark network={network} isDecorative />,
  };
}

/** Chooses the comment the template is tried on. */
export function SamplePicker({ samples, onPick }: SamplePickerProps) {
  const groups = [
    { id: 'written', title: m.templates_samples_written(), entries: samples.written.map(entryOf) },
    { id: 'real', title: m.templates_samples_real(), entries: samples.real.map(entryOf) },
  ];
  return (
    <Menu
      label={m.templates_sample_pick()}
      groups={groups.filter(({ entries }) => entries.length > 0)}
      placement="bottom end"
      onAction={onPick}
      trigger={
        <Button size="small" variant="quiet">
          {m.templates_sample_pick()}
          <ChevronDown aria-hidden size={13} />
        </Button>
      }
    />
  );
}
