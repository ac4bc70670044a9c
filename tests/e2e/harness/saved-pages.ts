import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { PROJECT_DIR } from '../../tools/setup/project.mjs';

/** Saved real pages are never part of the project: they stand beside it, or $JACKDAW_PAGES names their folder. */
const PAGES = process.env['JACKDAW_PAGES'] ?? path.resolve(PROJECT_DIR, '../shared/pages');
/** What a person read on them. */
const TRUTH = path.resolve(PAGES, '../pages-truth');

export interface SavedPage {
  file: string;
  network: string;
  url: string;
}

/** What a person noted of a page; absent: not looked at. */
export interface PageTruth {
  posts: { visible_as_main?: boolean }[];
  comments_shown?: number | null;
  comments_sample?: { author?: string | null; author_alt?: string[]; text_start?: string; text_start_alt?: string[] }[];
  comment_box_present?: boolean;
}

/** Why a scenario that needs them cannot run; undefined when they are there. */
export const WITHOUT_PAGES = existsSync(path.join(PAGES, 'index.json'))
  ? undefined
  : `there are none in ${path.relative(PROJECT_DIR, PAGES)} ($JACKDAW_PAGES)`;

/** Every saved page somebody read, in the order of its index; empty when there are none. */
export function listSavedPages(): SavedPage[] {
  if (WITHOUT_PAGES !== undefined) return [];
  const entries = JSON.parse(readFileSync(path.join(PAGES, 'index.json'), 'utf8')) as SavedPage[];
  return entries.filter(({ file }) => existsSync(truthFileOf(file)));
}

export function readSavedPage({ file }: SavedPage): string {
  return readFileSync(path.join(PAGES, file), 'utf8');
}

export function readTruth({ file }: SavedPage): PageTruth {
  return JSON.parse(readFileSync(truthFileOf(file), 'utf8')) as PageTruth;
}

function truthFileOf(file: string): string {
  return path.join(TRUTH, file.replace('.html', '.json'));
}
