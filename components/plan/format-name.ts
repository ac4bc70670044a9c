import type { PlanFormat } from '@/lib/domain/plan-vocabulary';
import { m } from '@/lib/i18n/messages';

const NAMES: Record<PlanFormat, () => string> = {
  text: m.plan_format_text,
  photo: m.plan_format_photo,
  carousel: m.plan_format_carousel,
  video: m.plan_format_video,
  reel: m.plan_format_reel,
  link: m.plan_format_link,
  poll: m.plan_format_poll,
  live: m.plan_format_live,
  document: m.plan_format_document,
  story: m.plan_format_story,
  thread: m.plan_format_thread,
  article: m.plan_format_article,
};

export function formatName(format: PlanFormat): string {
  return NAMES[format]();
}
