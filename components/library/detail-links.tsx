import { ExternalLink } from '@/components/ui/external-link';
import type { Post } from '@/lib/domain/post';
import { m } from '@/lib/i18n/messages';

import { DetailSection } from './detail-section';

function shortAddress(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}

/** Where the post leads: its card, its links, whom and what it names. */
export function DetailLinks({ post }: { post: Post }) {
  const { card, links, hashtags, mentions } = post;
  const others = links.filter((link) => link !== card?.url);
  const named = [...hashtags.map((tag) => `#${tag}`), ...mentions.map((handle) => `@${handle}`)];
  if (card === null && others.length === 0 && named.length === 0) return null;
  return (
    <DetailSection title={m.library_detail_links()}>
      <ul className="space-y-1">
        {card !== null && card.url !== null && (
          <li className="font-medium">
            <ExternalLink href={card.url}>{card.title ?? shortAddress(card.url)}</ExternalLink>
          </li>
        )}
        {others.map((link) => (
          <li key={link} className="truncate">
            <ExternalLink href={link}>{shortAddress(link)}</ExternalLink>
          </li>
        ))}
      </ul>
      {named.length > 0 && <p className="mt-1 wrap-anywhere text-ink-soft">{named.join(' ')}</p>}
    </DetailSection>
  );
}
