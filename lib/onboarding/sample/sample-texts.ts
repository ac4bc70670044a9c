/** What the sample data says in one language; written for it, no translation of another. */
export interface SampleTexts {
  clients: Record<
    'bakery' | 'bikes',
    { name: string; wordsToUse: string[]; wordsToAvoid: string[]; openingHours: string }
  >;
  rubrics: Record<'product' | 'backstage' | 'advice' | 'people', string>;
  plan: Record<PlanSample, { title: string; text: string }>;
  holdReason: string;
  callToAction: string;
  hook: string;
  brief: string;
  posts: Record<PostSample, { author: string; text: string }>;
  comments: Record<CommentSample, { author: string; text: string }>;
  answer: string;
  templates: Record<TemplateSample, { title: string; body: string }>;
  reading: string;
}

export type PlanSample =
  'overdue' | 'next' | 'published' | 'sweep' | 'held' | 'untold' | 'review' | 'approved' | 'visual' | 'idea';
export type PostSample = 'dough' | 'discount' | 'ride' | 'repair';
export type CommentSample = 'late' | 'price' | 'praise' | 'complaint' | 'asked' | 'answered';
export type TemplateSample = 'thanks' | 'price' | 'delivery' | 'complaint';
