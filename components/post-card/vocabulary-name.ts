import type { CaptureMethod, CaptureQuality, MetricName, PostFormat, PostKind } from '@/lib/domain/vocabulary';
import { m } from '@/lib/i18n/messages';

const METRICS: Record<MetricName, () => string> = {
  likes: m.common_metric_likes,
  comments: m.common_metric_comments,
  shares: m.common_metric_shares,
  views: m.common_metric_views,
  saves: m.common_metric_saves,
  votes: m.common_metric_votes,
};

const FORMATS: Record<PostFormat, () => string> = {
  text: m.common_format_text,
  photo: m.common_format_photo,
  carousel: m.common_format_carousel,
  video: m.common_format_video,
  reel: m.common_format_reel,
  link: m.common_format_link,
  poll: m.common_format_poll,
  live: m.common_format_live,
  document: m.common_format_document,
};

const KINDS: Record<PostKind, () => string> = {
  post: m.common_kind_post,
  repost: m.common_kind_repost,
  quote: m.common_kind_quote,
  reply: m.common_kind_reply,
  video: m.common_kind_video,
  short: m.common_kind_short,
  story: m.common_kind_story,
  ad: m.common_kind_ad,
  page: m.common_kind_page,
};

const METHODS: Record<CaptureMethod, () => string> = {
  badge: m.common_method_badge,
  keyboard: m.common_method_keyboard,
  menu: m.common_method_menu,
  popup: m.common_method_popup,
  many: m.common_method_many,
  scroll: m.common_method_scroll,
};

const QUALITIES: Record<CaptureQuality, () => string> = {
  full: m.common_quality_full,
  partial: m.common_quality_partial,
  link: m.common_quality_link,
};

/** Words of the closed vocabularies in the interface's language. */
export const metricName = (metric: MetricName): string => METRICS[metric]();
export const formatName = (format: PostFormat): string => FORMATS[format]();
export const kindName = (kind: PostKind): string => KINDS[kind]();
export const methodName = (method: CaptureMethod): string => METHODS[method]();
export const qualityName = (quality: CaptureQuality): string => QUALITIES[quality]();
