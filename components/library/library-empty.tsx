import { buttonClass } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { m } from '@/lib/i18n/messages';

/** The jackdaw's pale eye, wide open: nothing collected yet. */
function JackdawEye() {
  return (
    <svg aria-hidden width="96" height="96" viewBox="0 0 96 96">
      <circle cx="48" cy="48" r="44" className="fill-plume" />
      <path d="M10 62 A44 44 0 0 0 78 80 C62 70 34 74 10 62Z" className="fill-nape" />
      <circle cx="50" cy="42" r="17" className="fill-eye" />
      <circle cx="53" cy="42" r="8.5" fill="#0b1020" />
      <circle cx="56" cy="38.500" r="2.800" fill="#fff" />
    </svg>
  );
}

/** No post yet: where to try, and how it is done. */
export function LibraryEmpty() {
  return (
    <EmptyState
      illustration={<JackdawEye />}
      title={m.library_empty_title()}
      action={
        <a href="/practice.html" className={buttonClass('primary', 'large')}>
          {m.library_empty_practice()}
        </a>
      }
    >
      <ol className="list-decimal space-y-1 ps-5 text-start">
        <li>{m.library_empty_step_badge()}</li>
        <li>{m.library_empty_step_popup()}</li>
        <li>{m.library_empty_step_here()}</li>
      </ol>
    </EmptyState>
  );
}
