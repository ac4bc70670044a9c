import { useMemo } from 'react';

import { useReplySettings } from '@/components/settings/use-reply-settings';
import { useClients } from '@/lib/db/use-clients';
import { useTemplates, useTemplateUsage } from '@/lib/db/use-templates';

import { buildTemplateChoices } from './template-choices';
import type { EditorData } from './template-editor';

/** Everything the screen shows; null until it is read. */
export function useTemplatesData(now: Date): EditorData | null {
  const templates = useTemplates();
  const clients = useClients();
  const usage = useTemplateUsage(now);
  const { settings } = useReplySettings();
  return useMemo(() => {
    if (templates === undefined || clients === undefined || usage === undefined || settings === null) return null;
    return { templates, clients, usage, settings, now, choices: buildTemplateChoices(templates, clients) };
  }, [templates, clients, usage, settings, now]);
}
