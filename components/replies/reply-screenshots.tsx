import { ImagePlus, X } from 'lucide-react';
import { useCallback, useRef, useState } from 'react';

import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { Dialog } from '@/components/ui/dialog';
import { IconButton } from '@/components/ui/icon-button';
import { useObjectUrl } from '@/lib/db/use-object-url';
import { useReplyPictures } from '@/lib/db/use-replies';
import type { Reply, ReplyPicture } from '@/lib/domain/reply';
import { formatMoment } from '@/lib/i18n/format-time';
import { m } from '@/lib/i18n/messages';
import { SCREENSHOT_TYPES, type ScreenshotFault } from '@/lib/replies/read-screenshot';

import type { ReplyActions } from './use-reply-actions';
import { useDroppedFiles, usePastedPictures, useScreenshots } from './use-screenshots';

const FAULTS: Record<ScreenshotFault, () => string> = {
  'not-a-picture': m.replies_screenshot_not_picture,
  'too-big': m.replies_screenshot_too_big,
  damaged: m.replies_screenshot_damaged,
};

interface ScreenshotProps {
  picture: ReplyPicture;
  /** Read out in place of the picture. */
  alt: string;
  onRemove: () => void;
}

/** Small in the list, as large as the window on a press. */
function Screenshot({ picture, alt, onRemove }: ScreenshotProps) {
  const [isOpen, setOpen] = useState(false);
  const url = useObjectUrl(picture.blob);
  if (url === null) return null;
  return (
    <li className="relative">
      <button
        type="button"
        title={m.replies_screenshot_open()}
        onClick={() => setOpen(true)}
        className="block overflow-hidden rounded-lg border border-line-strong/60"
      >
        <img src={url} alt={alt} className="h-20 w-28 object-cover object-top" />
      </button>
      <IconButton
        label={m.replies_screenshot_remove()}
        onClick={onRemove}
        className="absolute end-0.5 top-0.5 size-6! bg-surface/90!"
      >
        <X aria-hidden size={13} />
      </IconButton>
      <Dialog title={alt} closeLabel={m.common_close()} isOpen={isOpen} isWide onClose={() => setOpen(false)}>
        <img src={url} alt={alt} width={picture.width} height={picture.height} className="h-auto max-w-full" />
      </Dialog>
    </li>
  );
}

function AddScreenshot({ isReading, onAdd }: { isReading: boolean; onAdd: (files: File[]) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept={SCREENSHOT_TYPES.join()}
        aria-label={m.replies_screenshot_add()}
        onChange={({ target }) => {
          onAdd([...(target.files ?? [])]);
          // The same file may be chosen again after it was removed.
          target.value = '';
        }}
      />
      <Button
        size="small"
        aria-disabled={isReading}
        icon={<ImagePlus aria-hidden size={14} />}
        onClick={() => !isReading && input.current?.click()}
      >
        {m.replies_screenshot_add()}
      </Button>
    </>
  );
}

interface ReplyScreenshotsProps {
  reply: Reply;
  actions: ReplyActions;
}

/** What is kept; nothing where nothing is. */
function ScreenshotList({ reply, actions }: ReplyScreenshotsProps) {
  const pictures = useReplyPictures(reply.id) ?? [];
  const author = reply.author.name ?? reply.author.handle ?? m.common_author_unknown();
  if (pictures.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-2">
      {pictures.map((picture) => (
        <Screenshot
          key={picture.id}
          picture={picture}
          alt={m.replies_screenshot_alt({ author, time: formatMoment(picture.addedAt) })}
          onRemove={() => void actions.removeScreenshot(picture.id)}
        />
      ))}
    </ul>
  );
}

/** Screenshots of the comment: chosen, dropped here or pasted. */
export function ReplyScreenshots({ reply, actions }: ReplyScreenshotsProps) {
  const { fault, isReading, add } = useScreenshots(reply.id, actions);
  const onAdd = useCallback((files: File[]) => void add(files), [add]);
  const section = useRef<HTMLElement>(null);
  usePastedPictures(section, onAdd);
  const { isOver, ...drop } = useDroppedFiles(onAdd);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a place to drop files on; the button does the same
    <section
      ref={section}
      data-takes-pictures
      aria-label={m.replies_screenshots()}
      {...drop}
      className={classNames('space-y-2 rounded-lg', isOver && 'outline-2 outline-accent outline-dashed')}
    >
      <ScreenshotList reply={reply} actions={actions} />
      <div className="flex flex-wrap items-center gap-2">
        <AddScreenshot isReading={isReading} onAdd={onAdd} />
        <span className="text-xs text-ink-soft">{m.replies_screenshot_hint()}</span>
      </div>
      {fault !== null && (
        <p role="alert" className="text-xs text-danger">
          {FAULTS[fault]()}
        </p>
      )}
    </section>
  );
}
