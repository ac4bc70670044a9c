import type { CaptureAnnotator } from './annotate-capture';
import type { CaptureController } from './capture-controller';
import type { Discussion } from './discussion';
import type { OverlayCore } from './overlay-core';
import type { Toast } from './toast';

/** What the parts of the capture kit share. */
export interface CaptureTools {
  readonly core: OverlayCore;
  readonly controller: CaptureController;
  readonly annotator: CaptureAnnotator;
  readonly discussion: Discussion;
  readonly toast: Toast;
}
