import { Copy, Shuffle } from 'lucide-react';
import { useState } from 'react';

import { FillFields } from '@/components/templates/fill-fields';
import { PreviewText } from '@/components/templates/preview-text';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { FoundTemplate } from '@/lib/messaging/template-messages';
import { m } from '@/lib/i18n/messages';
import { copyText } from '@/lib/palette/copy-text';
import { fillTemplate } from '@/lib/palette/fill-template';
import type { ReplyFacts } from '@/lib/palette/reply-context';
import { describeProblem } from '@/lib/templates/describe-problem';
import type { Rendered } from '@/lib/templates/language/rendered';
import { isInsertable } from '@/lib/templates/language/is-insertable';

interface TemplateCopyProps {
  template: FoundTemplate;
  facts: ReplyFacts;
  /** Of this use of the panel, so that a variant does not change by itself. */
  seed: string;
}

function CopyButtons({ rendered, copy, turn }: { rendered: Rendered; copy: () => void; turn: () => void }) {
  return (
    <div className="flex flex-wrap gap-2">
      <Button
        size="small"
        variant="primary"
        icon={<Copy aria-hidden size={15} />}
        disabled={!isInsertable(rendered)}
        onClick={copy}
      >
        {m.palette_copy()}
      </Button>
      {rendered.choices.length > 0 && (
        <Button size="small" icon={<Shuffle aria-hidden size={15} />} onClick={turn}>
          {m.palette_variant()}
        </Button>
      )}
    </div>
  );
}

/** One chosen template: what it asks for, what would be copied, and the button that copies it. */
export function TemplateCopy({ template, facts, seed }: TemplateCopyProps) {
  const [fills, setFills] = useState<Readonly<Record<string, string>>>({});
  const [passedOver, setPassedOver] = useState<readonly string[]>([]);
  const [now] = useState(() => new Date());
  const [said, setSaid] = useState('');
  const choices = { kind: null, tone: null, fills, passedOver };
  const rendered = fillTemplate(template, choices, { facts, threadKey: null, now, seed });
  const copy = async (): Promise<void> => {
    setSaid((await copyText(document, rendered.text)) ? m.palette_copied() : m.palette_copy_failed());
  };
  return (
    <div className="space-y-2 rounded-lg bg-sunken p-3">
      <FillFields fields={rendered.fields} onFill={(key, value) => setFills((known) => ({ ...known, [key]: value }))} />
      <PreviewText rendered={rendered} lang={null} />
      {rendered.problems.map((problem) => (
        <Notice key={`${problem.partial} ${problem.start} ${problem.code}`} tone="danger">
          {describeProblem(problem)}
        </Notice>
      ))}
      <CopyButtons
        rendered={rendered}
        copy={() => void copy()}
        turn={() => setPassedOver((shown) => [...shown, rendered.variantKey])}
      />
      <p role="status" className="text-xs text-ink-soft">
        {said}
      </p>
    </div>
  );
}
