import { expect, it } from 'vitest';

import { buildUtm } from '@/lib/utm/build-utm';
import { checkUtm } from '@/lib/utm/check-utm';
import { withWord, wordsFor } from '@/lib/utm/vocabulary-words';

import * as fc from '../../property';

import { anyText } from './link-arbitrary';

const WORDS = {
  sources: ['vk', 'Telegram'],
  mediums: ['social'],
  campaigns: ['Весна 2026', 'Mărțișor', 'spring sale'],
};
const FULL = 'utm_source=vk&utm_medium=social&utm_campaign=vesna_2026';

it.each<[query: string, findings: string[]]>([
  [`?${FULL}`, []],
  [`?id=5&${FULL}#top`, []],
  ['?utm_source=telegram&utm_medium=social&utm_campaign=martisor', []],
  ['?utm_source=vk&utm_medium=social&utm_campaign=spring_sale', []],
  ['', ['missing source', 'missing medium', 'missing campaign']],
  ['?utm_source=vk&utm_medium=&utm_campaign=vesna_2026', ['missing medium']],
  ['?utm_source=VK&utm_medium=social&utm_campaign=vesna_2026', ['capitals source VK']],
  [`?${FULL}&UTM_term=bread`, ['capitals term bread']],
  ['?utm_source=vk&utm_medium=social&utm_campaign=весна+2026', ['spelling campaign весна 2026']],
  ['?utm_source=vk&utm_medium=social&utm_campaign=m%C4%83r%C8%9Bi%C8%99or', ['spelling campaign mărțișor']],
  ['?utm_source=vk&utm_medium=social&utm_campaign=spring%20sale', ['spelling campaign spring sale']],
  [`?${FULL}&utm_content=Red`, ['capitals content Red']],
  ['?utm_source=ok&utm_medium=cpc&utm_campaign=vesna_2026', ['unknown source ok', 'unknown medium cpc']],
  ['?utm_source=ok&utm_medium=Social&utm_campaign=vesna_2026', ['capitals medium Social', 'unknown source ok']],
  [`?${FULL}&utm_source=ok`, ['doubled source']],
  [`?id=5?${FULL}`, ['double-question']],
  [`?to=/p?id=5&${FULL}`, []],
  // What an advertising system fills in has words of its own.
  ['?utm_source=vk&utm_medium=social&utm_campaign={{campaign.name}}&utm_content=__CID__', []],
])('of %j says %j', (query, findings) => {
  const found = checkUtm(`https://a.example/${query}`, WORDS).map((finding) => Object.values(finding).join(' '));
  expect(found).toEqual(findings);
});

it('doubts no word where the client has none, or there is no client', () => {
  const link = 'https://a.example/?utm_source=ok&utm_medium=x&utm_campaign=y';
  expect(checkUtm(link, null)).toEqual([]);
  expect(checkUtm(link, { sources: [], mediums: [], campaigns: [] })).toEqual([]);
});

it.each(['', 'shop', 'javascript:alert(1)', '\ud800'])('says of %j that it is no address', (text) => {
  expect(checkUtm(text, WORDS)).toEqual([{ code: 'address' }]);
});

it('never throws, and finds nothing in what was built but what the person has to say', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      checkUtm(text, WORDS);
      const built = buildUtm(text, {});
      const left = built.ok ? checkUtm(built.link, WORDS).map(({ code }) => code) : [];
      expect(left.filter((code) => code !== 'missing' && code !== 'unknown')).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

it('takes a word behind the others, and gives each once as links carry it', () => {
  const more = withWord(WORDS, 'campaign', 'vesna_2026');
  expect(more).toEqual({ ...WORDS, campaigns: [...WORDS.campaigns, 'vesna_2026'] });
  expect(wordsFor(more, 'campaign')).toEqual(['vesna_2026', 'martisor', 'spring_sale']);
  expect(wordsFor(more, 'term')).toEqual([]);
});
