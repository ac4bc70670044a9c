import { Shuffle } from 'lucide-react';
import { useId } from 'react';

import { NetworkMark } from '@/components/post-card/network-mark';
import { Button } from '@/components/ui/button';
import type { NetworkId } from '@/lib/domain/network-id';
import { m } from '@/lib/i18n/messages';
import { isInsertable } from '@/lib/templates/language/is-insertable';

import { FillFields } from './fill-fields';
import { LengthMeter } from './length-meter';
import { PreviewText } from './preview-text';
import type { SampleComment } from './sample-comment';
import { SamplePicker } from './sample-picker';
import type { Preview } from './use-preview';
import type { Samples } from './use-samples';

export interface PreviewPanelProps {
  preview: Preview;
  samples: Samples;
  networks: readonly NetworkId[];
}

function Comment({ sample }: { sample: SampleComment }) {
  const { author, text, network, language } = sample;
  return (
    <blockquote className="rounded-lg bg-sunken/60 px-3 py-2">
      <p className="mb-0.5 flex items-center gap-1.5 text-xs text-ink-soft">
        <NetworkMark network={network} />
        <span className="shrink-0 font-medium text-ink">{author.name ?? author.handle ?? '—'}</span>
        {author.name !== null && author.handle !== null && <span className="truncate">@{author.handle}</span>}
      </p>
      <p className="wrap-anywhere" dir="auto" lang={language ?? undefined}>
        {text === '' ? m.templates_sample_no_text() : text}
      </p>
    </blockquote>
  );
}

/** The template as it would answer a comment. */
export function PreviewPanel({ preview, samples, networks }: PreviewPanelProps) {
  const { rendered, sample, showAnother } = preview;
  const id = useId();
  return (
    <section aria-labelledby={id} className="space-y-3 rounded-card border border-line bg-raised p-4">
      <div className="flex items-center justify-between gap-2">
        <h3 id={id} className="text-xs font-semibold tracking-wide text-ink-faint uppercase">
          {m.templates_preview()}
        </h3>
        <SamplePicker samples={samples} onPick={preview.pickSample} />
      </div>
      <Comment sample={sample} />
      <div className="rounded-lg border border-line bg-surface px-3 py-2">
        {rendered.text === '' ? (
          <p className="text-ink-faint italic">{m.templates_preview_empty()}</p>
        ) : (
          <PreviewText rendered={rendered} lang={sample.language} />
        )}
      </div>
      <FillFields fields={rendered.fields} onFill={preview.fill} />
      <LengthMeter text={rendered.text} networks={networks} />
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p role="status" className="text-xs text-ink-soft">
          {!isInsertable(rendered) && m.templates_preview_blocked()}
        </p>
        {showAnother !== null && (
          <Button size="small" icon={<Shuffle aria-hidden size={14} />} onClick={showAnother}>
            {m.templates_another_variant()}
          </Button>
        )}
      </div>
    </section>
  );
}
