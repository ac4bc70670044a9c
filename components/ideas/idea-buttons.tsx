import { Lightbulb, ListPlus } from 'lucide-react';

import { Button } from '@/components/ui/button';
import { m } from '@/lib/i18n/messages';

import type { Ideas } from './use-ideas';

interface IdeaButtonsProps {
  postIds: readonly string[];
  ideas: Ideas;
}

/** Into the plan by one press: as an idea, or as the model of an item. */
export function IdeaButtons({ postIds, ideas }: IdeaButtonsProps) {
  return (
    <>
      <Button
        size="small"
        icon={<Lightbulb aria-hidden size={14} />}
        aria-keyshortcuts="i"
        title={m.ideas_add_hint()}
        onClick={() => void ideas.take(postIds)}
      >
        {m.ideas_add()}
      </Button>
      <Button size="small" icon={<ListPlus aria-hidden size={14} />} onClick={() => ideas.choose(postIds)}>
        {m.ideas_attach()}
      </Button>
    </>
  );
}
