import { BarChart3, Clapperboard, FileText, Image, Images, Link, Radio, Text, Video } from 'lucide-react';

import type { PostFormat } from '@/lib/domain/vocabulary';

import { formatName } from './vocabulary-name';

const ICONS = {
  text: Text,
  photo: Image,
  carousel: Images,
  video: Video,
  reel: Clapperboard,
  link: Link,
  poll: BarChart3,
  live: Radio,
  document: FileText,
} as const satisfies Record<PostFormat, unknown>;

export function FormatIcon({ format, size = 14 }: { format: PostFormat; size?: number }) {
  const Icon = ICONS[format];
  return <Icon role="img" aria-label={formatName(format)} size={size} className="shrink-0" />;
}
