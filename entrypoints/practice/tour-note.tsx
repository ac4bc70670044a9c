import { m } from '@/lib/i18n/messages';

/** What to try, above the network so that nobody takes it for a part of it. */
export function TourNote() {
  return (
    <aside className="tour-note" aria-label={m.practice_title()}>
      <h1>{m.practice_intro()}</h1>
      <ol>
        <li>{m.practice_step_capture()}</li>
        <li>{m.practice_step_annotate()}</li>
        <li>
          {m.practice_step_library()}{' '}
          <a href="/workspace.html#/library" target="_blank" rel="noopener">
            {m.practice_open_library()}
          </a>
        </li>
      </ol>
    </aside>
  );
}
