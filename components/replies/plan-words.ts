import { m } from '@/lib/i18n/messages';
import type { ToneRule } from '@/lib/replies/check-tone';
import type { PlanStep } from '@/lib/replies/reply-plan';

interface StepWords {
  name: () => string;
  /** What to write there. */
  hint: () => string;
}

export const STEP_WORDS: Record<PlanStep, StepWords> = {
  thank: { name: m.replies_step_thank, hint: m.replies_step_thank_hint },
  acknowledge: { name: m.replies_step_acknowledge, hint: m.replies_step_acknowledge_hint },
  solution: { name: m.replies_step_solution, hint: m.replies_step_solution_hint },
  private: { name: m.replies_step_private, hint: m.replies_step_private_hint },
  return: { name: m.replies_step_return, hint: m.replies_step_return_hint },
  empathy: { name: m.replies_step_empathy, hint: m.replies_step_empathy_hint },
  short: { name: m.replies_step_short, hint: m.replies_step_short_hint },
  ignore: { name: m.replies_step_ignore, hint: m.replies_step_ignore_hint },
  check: { name: m.replies_step_check, hint: m.replies_step_check_hint },
  correct: { name: m.replies_step_correct, hint: m.replies_step_correct_hint },
  source: { name: m.replies_step_source, hint: m.replies_step_source_hint },
};

export const TONE_WORDS: Record<ToneRule, () => string> = {
  capitals: m.replies_tone_capitals,
  exclamations: m.replies_tone_exclamations,
  blame: m.replies_tone_blame,
  'brush-off': m.replies_tone_brush_off,
  but: m.replies_tone_but,
  sarcasm: m.replies_tone_sarcasm,
};
