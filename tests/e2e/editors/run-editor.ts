import type { BrowserKind, Session } from '../harness/session.ts';
import { openEditor } from './open-editor.ts';
import { SCENARIOS, tryScenario, type Trial } from './try-scenario.ts';

/** Every scenario on one editor, on one page, one after the other. */
export async function runEditor(
  session: Session,
  script: string,
  variant: string,
  scenarios: readonly string[] = Object.keys(SCENARIOS),
): Promise<Trial[]> {
  const editor = await openEditor(session, script, variant);
  const shape = shapeOf(variant, session.kind);
  const trials: Trial[] = [];
  for (const scenario of scenarios) trials.push(await tryScenario(editor, scenario, shape));
  await editor.close();
  return trials;
}

/** What becomes of lines where the box does not keep them as they are. */
function shapeOf(variant: string, browser: BrowserKind): (text: string) => string {
  if (variant === 'input') return (text) => text.replaceAll(/\n+/g, ' ');
  // The page's own way of pasting, in which Chromium adds a line to each blank one: a person's own paste does the same.
  if (variant === 'paste-handler' && browser === 'chromium') return (text) => text.replaceAll('\n\n', '\n\n\n');
  return (text) => text;
}
