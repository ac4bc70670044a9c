import type { Failure } from '@/lib/errors/error-code';
import { type Locale, setInterfaceLocale } from '@/lib/i18n/locale';
import type { NetworkAdapter } from '@/lib/networks/contract';

import { type BadgeTools, type BadgeToolsOptions, createBadgeTools } from './badge-tools';
import { findPostInView, findPostOfLink, findPostOfPage } from './find-requested-post';
import { readThumbnail } from './read-thumbnail';

/**
 * What the overlay needs only once the person does something with a post. It comes into the page at the first click, so that
 * every page that is merely read carries less than half of the code.
 */
export interface CaptureKit {
  /** Unguarded: who reads says the error. */
  readonly reader: Pick<NetworkAdapter, 'readPost' | 'readAccount'>;
  readonly createBadgeTools: (options: BadgeToolsOptions) => BadgeTools;
  readonly readThumbnail: typeof readThumbnail;
  readonly findPostInView: typeof findPostInView;
  readonly findPostOfPage: typeof findPostOfPage;
  readonly findPostOfLink: typeof findPostOfLink;
  /** The kit is a script of its own, with an interface language of its own. */
  readonly setLocale: (locale: Locale) => void;
}

/** Never rejects; the same kit for all who ask while it is on its way. */
export type LoadCaptureKit = () => Promise<CaptureKit | Failure>;

export function buildCaptureKit(reader: NetworkAdapter): CaptureKit {
  return {
    reader,
    createBadgeTools,
    readThumbnail,
    findPostInView,
    findPostOfPage,
    findPostOfLink,
    setLocale: setInterfaceLocale,
  };
}

export function isFailure(kit: CaptureKit | Failure): kit is Failure {
  return 'ok' in kit;
}
