import type { ReplyKind } from '@/lib/domain/vocabulary';
import { m } from '@/lib/i18n/messages';

const NAMES: Record<ReplyKind, () => string> = {
  thanks: m.templates_kind_thanks,
  praise: m.templates_kind_praise,
  question: m.templates_kind_question,
  price: m.templates_kind_price,
  delivery: m.templates_kind_delivery,
  complaint: m.templates_kind_complaint,
  negative: m.templates_kind_negative,
  troll: m.templates_kind_troll,
  fake: m.templates_kind_fake,
};

/** What a comment wants, short enough for a chip. */
export function kindName(kind: ReplyKind): string {
  return NAMES[kind]();
}
