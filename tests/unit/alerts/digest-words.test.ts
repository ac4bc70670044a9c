import { afterEach, describe, expect, it } from 'vitest';

import type { Alert } from '@/lib/alerts/alert';
import { badgeWords, digestWords } from '@/lib/alerts/digest-words';
import { buildNotificationId, hashOfNotification } from '@/lib/alerts/notification-id';
import { type Locale, setInterfaceLocale } from '@/lib/i18n/locale';

const alert = (kind: Alert['kind'], title: string, startsAt: string | null = null): Alert => ({
  kind,
  key: title,
  subjectId: title,
  title,
  startsAt,
  isQuiet: false,
});
const several = (count: number): Alert[] => Array.from({ length: count }, (_, index) => alert('overdue', `T${index}`));

afterEach(() => setInterfaceLocale('en'));

describe('words of a notification', () => {
  it('say how much of each kind, and what', () => {
    const alerts = [...several(5), alert('answer', 'Ana Pop'), alert('check', 'Reel')];
    expect(digestWords(alerts, false)).toStrictEqual({
      title: '5 items overdue, 1 answer late, 1 post to look for',
      message: 'Overdue: T0, T1, T2 and 2 more\nAnswer late: Ana Pop\nIs it live? Reel',
    });
  });

  it('say when what comes comes', () => {
    const soon = alert('soon', 'Story', new Date(2026, 2, 4, 18, 5).toISOString());
    expect(digestWords([soon], false).message).toMatch(/^Next: .*0?6:05.* Story$/);
  });

  it('keep a long title from pushing out the rest', () => {
    expect(digestWords([alert('overdue', 'x'.repeat(300))], false).message).toBe(`Overdue: ${'x'.repeat(59)}…`);
  });

  it('hide titles and names where the person wants it', () => {
    const words = digestWords([alert('overdue', 'Secret launch'), alert('answer', 'Ana Pop')], true);
    expect(words).toStrictEqual({
      title: '1 item overdue, 1 answer late',
      message: 'Open Jackdaw to see what it is about.',
    });
  });

  it.each<[Locale, number, string]>([
    ['ro', 1, '1 element întârziat'],
    ['ro', 3, '3 elemente întârziate'],
    ['ro', 20, '20 de elemente întârziate'],
    ['ru', 1, 'Просрочен 1 пункт'],
    ['ru', 3, 'Просрочено 3 пункта'],
    ['ru', 11, 'Просрочено 11 пунктов'],
    ['ru', 21, 'Просрочен 21 пункт'],
  ])('have the plural forms of %s for %i', (locale, count, title) => {
    setInterfaceLocale(locale);
    expect(digestWords(several(count), true).title).toBe(title);
  });
});

describe('the title of the toolbar button', () => {
  it.each([
    [0, 0, 'Jackdaw'],
    [2, 0, 'Jackdaw: 2 items overdue'],
    [0, 1, 'Jackdaw: 1 answer late'],
    [1, 120, 'Jackdaw: 1 item overdue, 120 answers late'],
  ])('of %i items and %i answers is "%s"', (items, answers, words) => {
    expect(badgeWords({ items, answers })).toBe(words);
  });
});

describe('a press on a notification', () => {
  const AT = '2026-03-04T09:00:00.000Z';

  it.each<[string, Alert[], string]>([
    ['one item', [alert('soon', 'a:b/c?d')], '#/plan?item=a%3Ab%2Fc%3Fd'],
    ['several items', several(2), '#/plan'],
    ['items and answers', [...several(1), alert('answer', 'x')], '#/plan'],
    ['one answer', [alert('answer', 'x:1')], '#/replies'],
    ['several answers', [alert('answer', 'x:1'), alert('answer', 'x:2')], '#/replies'],
  ])('about %s leads to them', (_, alerts, hash) => {
    expect(hashOfNotification(buildNotificationId(alerts, AT))).toBe(hash);
  });

  it('of somebody else leads nowhere', () => {
    expect(hashOfNotification('other')).toBeNull();
    expect(hashOfNotification('jackdaw:settings::x')).toBeNull();
  });
});
