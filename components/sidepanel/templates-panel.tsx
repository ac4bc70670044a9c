import { useCallback, useState } from 'react';

import { openWorkspace } from '@/components/app/open-workspace';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { NetworkId } from '@/lib/domain/network-id';
import { describeError } from '@/lib/errors/describe-error';
import type { ErrorCode } from '@/lib/errors/error-code';
import { report } from '@/lib/errors/report';
import { m } from '@/lib/i18n/messages';

import { AnsweredPerson } from './answered-person';
import { TemplatePalette } from './template-palette';
import type { AnswerChoice } from './use-answered-comment';
import { useReplyCopy } from './use-reply-copy';
import { useReplyFacts } from './use-reply-facts';
import { useReplyPalette } from './use-reply-palette';

function openTemplates(): void {
  openWorkspace('#/replies/templates').catch((error: unknown) => report(error, 'sidepanel:open'));
}

function NoTemplates() {
  return (
    <Notice
      title={m.palette_empty_title()}
      action={
        // Firefox's sidebar is 240 pixels wide.
        <Button size="small" className="whitespace-normal!" onClick={openTemplates}>
          {m.palette_empty_open()}
        </Button>
      }
    >
      {m.palette_empty_text()}
    </Notice>
  );
}

function SearchFailed({ code, onRetry }: { code: ErrorCode; onRetry: () => void }) {
  return (
    <Notice
      tone="danger"
      action={
        <Button size="small" onClick={onRetry}>
          {m.common_retry()}
        </Button>
      }
    >
      {describeError(code)}
    </Notice>
  );
}

interface TemplatesPanelProps extends Partial<AnswerChoice> {
  network: NetworkId;
  /** The page lists its comments above, each with a button that answers it. */
  hasComments?: boolean;
}

const NOBODY = { state: 'nobody' } as const;

/** One comment to answer, or a name to type: another one begins anew. */
function AnswerPalette({ network, answering = NOBODY, drop, hasComments = false }: TemplatesPanelProps) {
  const [name, setName] = useState('');
  const comment = answering.state === 'known' ? answering.comment : null;
  const facts = useReplyFacts({ network, comment, name });
  const palette = useReplyPalette(facts, comment?.kind ?? null);
  const { list, session } = palette;
  const { copying, copy, forget } = useReplyCopy();
  const rename = (typed: string): void => {
    setName(typed);
    if (copying.state === 'idle') return;
    // The next person: what was copied for the last one counts as said.
    forget();
    palette.refresh();
  };
  const isEmpty = list.state === 'found' && session.total === 0 && session.query === '' && session.kind === null;
  const onDrop = useCallback(() => drop?.(), [drop]);
  return (
    <>
      {answering.state === 'failed' && <Notice tone="warn">{describeError(answering.code)}</Notice>}
      {list.state === 'failed' && <SearchFailed code={list.code} onRetry={palette.refresh} />}
      {isEmpty ? (
        <NoTemplates />
      ) : (
        <>
          {comment === null && (
            <p className="text-xs text-pretty text-ink-soft">
              {hasComments ? m.sidepanel_answer_how() : m.palette_panel_text()}
            </p>
          )}
          <AnsweredPerson facts={facts} name={name} onName={rename} onDrop={onDrop} />
          <TemplatePalette
            palette={palette}
            copying={copying}
            onCopy={(template) => void copy(session, template)}
            isCalled={comment !== null}
            onDrop={onDrop}
          />
        </>
      )}
    </>
  );
}

/** The reply templates beside the page, to be copied: the way to answer where nothing of ours may stand in the page. */
export function TemplatesPanel(props: TemplatesPanelProps) {
  const { answering = NOBODY } = props;
  return (
    <section aria-label={m.palette_title()} className="space-y-2 border-t border-line pt-3">
      <h2 className="font-semibold">{m.palette_title()}</h2>
      <AnswerPalette key={answering.state === 'known' ? answering.comment.key : ''} {...props} />
    </section>
  );
}
