import { currentLocale } from '@/lib/i18n/locale';
import { m } from '@/lib/i18n/messages';

import type { RookeryAccount } from './posts';

/** Header of an account's page: rounded followers, the full number in `title`, as real networks do. */
export function ProfileHeader({ account }: { account: RookeryAccount }) {
  const compact = new Intl.NumberFormat(currentLocale(), { notation: 'compact' });
  const full = new Intl.NumberFormat(currentLocale());
  const counts = [
    { name: 'posts', value: account.posts, label: m.practice_posts() },
    { name: 'followers', value: account.followers, label: m.practice_followers() },
    { name: 'following', value: account.following, label: m.practice_following() },
  ];
  return (
    <header className="profile" data-rookery-account={account.handle}>
      <span className="avatar is-large" aria-hidden="true" style={{ background: account.colour }}>
        {account.name.slice(0, 1)}
      </span>
      <div>
        <h2 data-name="">{account.name}</h2>
        <p className="handle">@{account.handle}</p>
        <p data-bio="">{account.bio}</p>
        <p className="counts">
          {counts.map(({ name, value, label }) => (
            <span key={name}>
              <b data-count={name} title={full.format(value)}>
                {compact.format(value)}
              </b>{' '}
              {label}
            </span>
          ))}
        </p>
      </div>
    </header>
  );
}
