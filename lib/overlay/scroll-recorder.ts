import { m } from '@/lib/i18n/messages';
import type { RawAccount } from '@/lib/domain/reading';
import type { NetworkAdapter } from '@/lib/networks/contract';

import { RECORDING_BAR_STYLE } from './bar-style';
import { accountIdOf } from './belongs-to';
import type { CaptureTools } from './capture-tools';
import { describeFailure } from './describe-failure';
import { build } from './element-builder';
import { buildAction, createPageBar } from './page-bar';
import { createSeenPosts, startRecording, type Recording } from './recording';
import { formatNumber } from './select-bar';
import { undoMany } from './undo-many';

export interface ScrollRecorder {
  /** These accounts may be recorded from now on; on any page that is not one of theirs nothing happens. */
  record(accountIds: readonly string[]): void;
  /** The interface language changed. */
  redraw(): void;
}

/** Networks draw the header of a page some time after its address, on a slow line much later. */
const LOOKS_MS = [0, 500, 1500, 4000, 10_000, 30_000];

/** Records on the page of a competitor the person switched this on for, and never without the bar that says so and ends it. */
export function createScrollRecorder(tools: CaptureTools, reader: Pick<NetworkAdapter, 'readAccount'>): ScrollRecorder {
  const { core, toast } = tools;
  const { page, locator } = core;
  const seen = createSeenPosts();
  /** Stopped on this page, though the settings do not say so (yet). */
  const stopped = new Set<string>();
  let allowed: readonly string[] = [];
  let address = '';
  let looking = new AbortController();
  let recording: Recording | null = null;

  const readAccount = (): RawAccount | null => {
    const context = core.context();
    if (context.kind !== 'profile') return null;
    try {
      return reader.readAccount(context)?.value ?? null;
    } catch (error) {
      core.onFault(error, `${locator.id}.readAccount`);
      return null;
    }
  };
  /** Whose page this is. */
  const readFront = (): { accountId: string; account: RawAccount } | null => {
    const account = readAccount();
    const accountId = account === null ? null : accountIdOf(locator.id, account);
    return account === null || accountId === null ? null : { accountId, account };
  };
  const redraw = (): void => {
    if (recording === null) return;
    const { saved, account } = recording;
    const text = m.overlay_record_count({ count: saved.length, shown: formatNumber(saved.length) });
    bar.show({
      label: m.overlay_record_label(),
      status: m.overlay_record_title({ who: nameOf(account) }),
      content: [build(page.document, 'span', { text }), buildAction(page.document, 'stop', m.overlay_record_stop())],
    });
  };
  const endRecording = (): Recording | null => {
    const ended = recording;
    recording?.end();
    recording = null;
    bar.remove();
    return ended;
  };
  const end = (): Recording | null => {
    looking.abort();
    return endRecording();
  };
  /** Starts and ends with what the header says now; whether this page is being recorded. */
  const look = (): boolean => {
    const front = readFront();
    // Not drawn yet, or being drawn anew.
    if (front === null) return false;
    const { accountId } = front;
    // After a navigation the old header can stand there for a moment.
    if (recording !== null && recording.accountId !== accountId) endRecording();
    if (recording === null && allowed.includes(accountId) && !stopped.has(accountId)) start(front);
    return recording !== null;
  };
  const start = (front: { accountId: string; account: RawAccount }): void => {
    recording = startRecording(tools, {
      ...front,
      seen,
      isAllowed: look,
      onSaved: redraw,
      onFailure(code) {
        end();
        // Refused: it was switched off elsewhere a moment ago.
        if (code !== 'sender-refused') toast.say(describeFailure(code));
      },
    });
    redraw();
  };
  const stop = (): void => {
    const ended = end();
    if (ended === null) return;
    const { accountId, saved } = ended;
    stopped.add(accountId);
    void core.send('accounts:stop-recording', { accountId });
    const text = m.overlay_record_stopped({ count: saved.length, shown: formatNumber(saved.length) });
    const undo = async (): Promise<void> => toast.say((await undoMany(tools, saved)).text);
    toast.say(text, saved.length === 0 ? undefined : { label: m.overlay_many_undo(), run: () => void undo() });
  };
  const bar = createPageBar(core, {
    kind: 'record',
    role: 'region',
    style: RECORDING_BAR_STYLE,
    onAction: stop,
    onEscape() {},
  });
  core.signal.addEventListener('abort', end, { once: true });
  return {
    redraw,
    record(accountIds) {
      allowed = accountIds;
      for (const id of stopped) if (!accountIds.includes(id)) stopped.delete(id);
      const { url, kind } = core.context();
      if (url.href === address && recording !== null && allowed.includes(recording.accountId)) return;
      end();
      address = url.href;
      if (kind !== 'profile' || !accountIds.some((id) => id.startsWith(`${locator.id}:`))) return;
      looking = new AbortController();
      const { signal } = looking;
      for (const wait of LOOKS_MS) setTimeout(() => signal.aborted || look(), wait);
    },
  };
}

/** A group's handle is a path nobody knows it by. */
function nameOf({ handle, name }: RawAccount): string {
  const isName = handle !== null && !/[/\s]/u.test(handle);
  return isName ? `@${handle.replace(/^@/u, '')}` : (name ?? handle ?? '');
}
