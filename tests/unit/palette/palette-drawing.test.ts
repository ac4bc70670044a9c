// @vitest-environment happy-dom

import { beforeEach, describe, expect, it } from 'vitest';

import { fillTemplate } from '@/lib/palette/fill-template';
import { drawPreview } from '@/lib/palette/palette-drawing';
import { buildPaletteParts, type PaletteParts } from '@/lib/palette/palette-parts';
import { createSession, takeResults, turnVariant } from '@/lib/palette/palette-session';
import type { ReplyFacts } from '@/lib/palette/reply-context';
import { findNamesIn, hashReply } from '@/lib/templates/variation/count-repeats';

import { makeFacts, makeSituation, makeTemplate } from './found-templates';

let parts: PaletteParts;
beforeEach(() => {
  parts = buildPaletteParts(document);
});

/** The session of one template whose words went out `count` times today. */
function openRepeated(body: string, count: number) {
  const template = makeTemplate({ body });
  const situation = makeSituation();
  const { text, resolved } = fillTemplate(template, { kind: null, tone: null, fills: {}, passedOver: [] }, situation);
  const session = createSession(situation);
  const repeatedToday = [{ textHash: hashReply(text, findNamesIn(resolved)), count }];
  takeResults(session, { templates: [template], total: 1, repeatedToday });
  return { session, template };
}

describe('words that went out often today', () => {
  it('are named before they are inserted, and insertion stays open', () => {
    const { session } = openRepeated('Thanks, {first_name|friend}!', 4);
    drawPreview(parts, session);
    expect(parts.repeats.hidden).toBe(false);
    expect(parts.repeats.textContent).toBe('These words went out 4 times today; once more may look like spam.');
    expect(parts.insert.getAttribute('aria-disabled')).toBe('false');
  });

  it('come with the way to other words, which are not warned of', () => {
    const { session, template } = openRepeated('{Thanks|Many thanks}!', 3);
    drawPreview(parts, session);
    expect(parts.repeats.textContent).toContain('“Another variant” says it in other words.');
    turnVariant(session, template);
    drawPreview(parts, session);
    expect([parts.repeats.hidden, parts.repeats.textContent]).toEqual([true, '']);
  });
});

function budgetOf(body: string, facts: Partial<ReplyFacts>): { said: string | null; className: string } {
  const session = createSession(makeSituation(makeFacts(facts)));
  takeResults(session, { templates: [makeTemplate({ body })], total: 1, repeatedToday: [] });
  drawPreview(parts, session);
  expect(parts.insert.getAttribute('aria-disabled')).toBe('false');
  return { said: parts.budget.textContent, className: parts.budget.className };
}

describe('the count of characters', () => {
  it.each([
    ['within', 'a'.repeat(20), 'linkedin', '20 of 1250 characters', 'budget'],
    ['over', 'a'.repeat(1252), 'linkedin', '2 characters over the limit of LinkedIn', 'budget over'],
    [
      'over what is only reported',
      'a'.repeat(151),
      'tiktok',
      'Characters: 151; TikTok is said to take 150',
      'budget maybe',
    ],
    ['without a limit', 'abc', 'vk', 'Characters: 3', 'budget'],
  ] as const)('says what is %s the limit and never blocks', (_, body, network, said, className) => {
    const networkName = network === 'linkedin' ? 'LinkedIn' : 'TikTok';
    expect(budgetOf(body, { network, networkName })).toEqual({ said, className });
  });

  it('names the room of the box first, which is certain', () => {
    const { said, className } = budgetOf('abcde', { network: 'x', room: 3 });
    expect([said, className]).toEqual(['The box takes 2 characters less', 'budget over']);
  });
});
