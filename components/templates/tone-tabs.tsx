import { Plus } from 'lucide-react';

import { Button } from '@/components/ui/button';
import type { TemplateContent } from '@/lib/domain/template';
import { TONES } from '@/lib/domain/vocabulary';
import type { Tone } from '@/lib/domain/vocabulary';
import { m } from '@/lib/i18n/messages';

const NAMES: Record<Tone, () => string> = { formal: m.templates_tone_formal, informal: m.templates_tone_informal };

export function toneName(tone: Tone): string {
  return NAMES[tone]();
}

/** The text in a tone; null: the main one. */
export function bodyIn(content: TemplateContent, tone: Tone | null): string {
  if (tone === null) return content.body;
  return content.toneVariants.find((variant) => variant.tone === tone)?.body ?? '';
}

/** What changes when the text in a tone becomes `body`. */
export function withBody(content: TemplateContent, tone: Tone | null, body: string): Partial<TemplateContent> {
  if (tone === null) return { body };
  const others = content.toneVariants.filter((variant) => variant.tone !== tone);
  return { toneVariants: body === '' ? others : [...others, { tone, body }] };
}

export interface ToneTabsProps {
  content: TemplateContent;
  current: Tone | null;
  onPick: (tone: Tone | null) => void;
}

/** Which of the template's texts is being written. */
export function ToneTabs({ content, current, onPick }: ToneTabsProps) {
  const pressedClass = 'aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent';
  return (
    <div role="group" aria-label={m.templates_tones()} className="flex flex-wrap gap-1.5">
      <Button size="small" aria-pressed={current === null} className={pressedClass} onClick={() => onPick(null)}>
        {m.templates_tone_main()}
      </Button>
      {TONES.map((tone) => (
        <Button
          key={tone}
          size="small"
          aria-pressed={current === tone}
          icon={bodyIn(content, tone) === '' && <Plus aria-hidden size={13} />}
          className={pressedClass}
          onClick={() => onPick(tone)}
        >
          {toneName(tone)}
        </Button>
      ))}
    </div>
  );
}
