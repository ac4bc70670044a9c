import { type TemplateSnapshot, templateStore } from '@/lib/db/template-store';
import type { Template } from '@/lib/domain/template';
import type { ReplyOf } from '@/lib/messaging/message-types';
import type { FindTemplatesPayload, FoundTemplate } from '@/lib/messaging/template-messages';
import { collectPartials } from '@/lib/templates/find/collect-partials';
import type { Place } from '@/lib/templates/find/score-fit';
import { listRepeated } from '@/lib/templates/variation/count-repeats';
import { listVariantUses } from '@/lib/templates/variation/list-variant-uses';

/** `templates:find`: from the list in memory, one message for each key the person types. */
export async function findTemplates({
  query,
  limit,
  threadKey,
  ...place
}: FindTemplatesPayload): Promise<ReplyOf<'templates:find'>> {
  const snapshot = await templateStore().read();
  const { templates, total } = snapshot.index.find({ query, limit, ...place }, snapshot.uses);
  const discussion = { network: place.network, threadKey };
  return {
    ok: true,
    templates: templates.map((template) => ({
      ...describe(template, snapshot, place),
      uses: listVariantUses(snapshot.memory, template.id, discussion),
    })),
    total,
    repeatedToday: listRepeated(snapshot.sentToday),
  };
}

function describe(template: Template, { index }: TemplateSnapshot, place: Place): Omit<FoundTemplate, 'uses'> {
  const { createdAt: _createdAt, updatedAt: _updatedAt, ...content } = template;
  return { ...content, partials: collectPartials(template, index, place) };
}
